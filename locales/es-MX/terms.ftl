### Términos de México. Lo que aquí no está se toma de es.

# Modelo de alcance amplio de la cancillería mexicana
subject-to-funds = con sujeción a la disponibilidad y a la afectación presupuestaria de los recursos

# Ley Federal del Trabajo, art. 41
successor-or-joint-employer = patrón sustituto o solidario

# Constitución de México, art. 108
public-servants = personas servidoras públicas
