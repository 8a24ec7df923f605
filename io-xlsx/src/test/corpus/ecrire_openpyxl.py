"""Writes a described workbook with openpyxl (Debian: python3-openpyxl)."""
import datetime
from decimal import Decimal

import openpyxl
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from classeur import Erreur, Formule, Nombre, lettres


def ecrire(c, chemin):
    sortie = openpyxl.Workbook()
    sortie.remove(sortie.active)
    if c.date1904:
        sortie.epoch = CALENDAR_MAC_1904
    for f in c.feuilles:
        feuille = sortie.create_sheet(f.nom)
        feuille.sheet_state = 'hidden' if f.masquee else 'visible'
        for (ligne, colonne), v in sorted(f.cellules.items()):
            poser(feuille.cell(ligne, colonne), v)
        # openpyxl drops what stands under a merged range
        for plage in f.fusions:
            feuille.merge_cells(plage)
        for (ligne, colonne), texte in f.commentaires.items():
            feuille.cell(ligne, colonne).comment = Comment(texte, 'mairie')
        for ligne in f.lignes_masquees:
            feuille.row_dimensions[ligne].hidden = True
        for colonne in f.colonnes_masquees:
            feuille.column_dimensions[lettres(colonne)].hidden = True
    if c.apres:
        c.apres(sortie)
    sortie.properties.created = sortie.properties.modified = datetime.datetime(2024, 1, 2)
    sortie.save(chemin)


def poser(cellule, v):
    if isinstance(v, Nombre):
        cellule.value, cellule.number_format = float(v.valeur), v.format
    elif isinstance(v, Formule):
        cellule.value = '=' + v.texte
    elif isinstance(v, Erreur):
        cellule.value, cellule.data_type = v.texte, 'e'
    elif isinstance(v, datetime.date):
        cellule.value, cellule.number_format = v, 'dd/mm/yyyy'
    elif isinstance(v, Decimal):
        cellule.value = float(v)
    else:
        cellule.value = v
        if isinstance(v, str):
            cellule.data_type = 's'
