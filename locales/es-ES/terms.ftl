### Términos de España. Lo que aquí no está se toma de es.

# Texto refundido de la Ley Reguladora de las Haciendas Locales, art. 173.5
subject-to-funds = con sujeción a la existencia de crédito presupuestario adecuado y suficiente

financing = financiación

# Estatuto Básico del Empleado Público
public-servants = empleados públicos

training = formación
firefighting = extinción de incendios
land-use-planning = ordenación del territorio
calendar-year = año natural
in-advance = de antelación
