recital-friendship-ties = CONSIDÉRANT leur jumelage, établi en { $established }
article-reaffirm-relation = Réaffirmer leur jumelage
