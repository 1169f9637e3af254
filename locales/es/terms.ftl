### Términos que en un mismo idioma cambian según el país; la carpeta de una región tiene los
### suyos. Los de aquí se entienden en todos.

# De lo que los fondos permiten
subject-to-funds = con sujeción a la disponibilidad y a la autorización presupuestaria de los fondos
financing = financiamiento
# Lo que una parte no llega a ser del personal de la otra
successor-or-joint-employer = empleador por sucesión o de manera conjunta
public-servants = funcionarios públicos
training = capacitación
firefighting = combate de incendios
land-use-planning = ordenamiento territorial
calendar-year = año calendario
# Va detrás de un número de días: treinta (30) días de anticipación
in-advance = de anticipación
