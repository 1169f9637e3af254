recital-friendship-ties = CONSIDÉRANT leur jumelage, établi en { $established }
article-reaffirm-relation = Réaffirmer leur jumelage
article-reinvigorate-relation = Redonner vie à leur jumelage
