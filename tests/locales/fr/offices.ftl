office-mayor = Maire
signatory-name = { $name }
