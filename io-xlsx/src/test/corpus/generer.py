"""Writes every workbook of the corpus and its expected model; see README.md.

python3 generer.py [NOM...]     (only the layouts of these names)
"""
import importlib
import json
import os
import pathlib
import subprocess
import sys

import ecrire_libreoffice
import ecrire_openpyxl
from classeur import Classeur, json_classeur

ICI = pathlib.Path(__file__).parent
SORTIE = ICI.parent / 'resources/fr/contratdeville/io/xlsx/corpus'


def ecrire(c, producteur, chemin):
    if producteur == 'openpyxl':
        ecrire_openpyxl.ecrire(c, chemin)
    elif producteur == 'libreoffice':
        ecrire_libreoffice.ecrire(c, chemin)
    elif producteur == 'libreoffice-csv':
        ecrire_libreoffice.csv(c.csv, chemin, c.filtre)
    elif producteur == 'libreoffice-reenregistre':
        ecrire_libreoffice.convertir(str(SORTIE / f'{c.nom}.openpyxl.xlsx'), chemin)
    else:
        # npm's packages may stand outside of the tree: CORPUS_NPM=/dossier/de/node_modules/..
        dossier = pathlib.Path(os.environ.get('CORPUS_NPM', ICI))
        script = dossier / 'ecrire_node.mjs'
        if dossier != ICI:
            script.write_text((ICI / 'ecrire_node.mjs').read_text())
        subprocess.run(['node', script, producteur, chemin], check=True, text=True,
                       input=json.dumps(json_classeur(c)))


def main():
    for module in sorted(ICI.glob('cas_*.py')):
        importlib.import_module(module.stem)
    SORTIE.mkdir(parents=True, exist_ok=True)
    for c in Classeur.tous:
        if sys.argv[1:] and c.nom not in sys.argv[1:]:
            continue
        (SORTIE / f'{c.nom}.attendu.csv').write_text(c.attendu.texte(), encoding='utf-8')
        for producteur in c.producteurs:
            ecrire(c, producteur, str(SORTIE / f'{c.nom}.{producteur}.xlsx'))


main()
