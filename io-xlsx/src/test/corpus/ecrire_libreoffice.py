"""Writes a described workbook as a flat ODS, then has LibreOffice convert it (or re-save another)."""
import datetime
import os
import re
import shutil
import subprocess
import tempfile
from decimal import Decimal
from xml.sax.saxutils import escape, quoteattr

from classeur import Erreur, Formule, Lien, Nombre, Riche, adresse

ESPACES = ' '.join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{u}:1.0"' for p, u in [
    ('office', 'office'), ('table', 'table'), ('text', 'text'), ('style', 'style'),
    ('number', 'datastyle')]) + ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"'

STYLES = '''
<number:percentage-style style:name="NPART"><number:number number:decimal-places="0" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<number:number-style style:name="NEURO"><number:number number:decimal-places="0" number:min-integer-digits="1" number:grouping="true"/><number:text> €</number:text></number:number-style>
<number:date-style style:name="NDATE"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<style:style style:name="PART" style:family="table-cell" style:data-style-name="NPART"/>
<style:style style:name="EURO" style:family="table-cell" style:data-style-name="NEURO"/>
<style:style style:name="DATE" style:family="table-cell" style:data-style-name="NDATE"/>
<style:style style:name="GRAS" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="MASQUEE" style:family="table"><style:table-properties table:display="false"/></style:style>
<style:style style:name="VISIBLE" style:family="table"><style:table-properties table:display="true"/></style:style>
'''


def convertir(source, chemin, filtre=None):
    """Has LibreOffice read a file and write it as xlsx."""
    with tempfile.TemporaryDirectory() as dossier:
        commande = ['soffice', f'-env:UserInstallation=file://{dossier}/profil', '--headless']
        commande += [f'--infilter={filtre}'] if filtre else []
        commande += ['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', f'{dossier}/sortie', source]
        subprocess.run(commande, check=True, capture_output=True, timeout=180)
        nom = os.path.splitext(os.path.basename(source))[0] + '.xlsx'
        shutil.move(f'{dossier}/sortie/{nom}', chemin)


def csv(texte, chemin, filtre):
    with tempfile.TemporaryDirectory() as dossier:
        source = f'{dossier}/export.csv'
        with open(source, 'w', encoding='utf-8') as sortie:
            sortie.write(texte)
        convertir(source, chemin, filtre)


def ecrire(c, chemin):
    with tempfile.TemporaryDirectory() as dossier:
        source = f'{dossier}/source.fods'
        with open(source, 'w', encoding='utf-8') as sortie:
            sortie.write(fods(c))
        convertir(source, chemin)


def fods(c):
    zero = '1904-01-01' if c.date1904 else '1899-12-30'
    return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {ESPACES} office:version="1.3"'
            ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
            f'<office:automatic-styles>{STYLES}</office:automatic-styles><office:body>'
            '<office:spreadsheet><table:calculation-settings>'
            f'<table:null-date table:date-value="{zero}"/></table:calculation-settings>'
            + ''.join(map(table, c.feuilles)) + '</office:spreadsheet></office:body></office:document>\n')


def table(f):
    etendues, couvertes = {}, set()
    for plage in f.fusions:
        (l1, c1), (l2, c2) = map(adresse, plage.split(':'))
        etendues[l1, c1] = (l2 - l1 + 1, c2 - c1 + 1)
        couvertes |= {(l, k) for l in range(l1, l2 + 1) for k in range(c1, c2 + 1)} - {(l1, c1)}
    tout = set(f.cellules) | couvertes | set(f.commentaires) | {(1, 1)}
    bas, droite = max(l for l, _ in tout), max(k for _, k in tout)
    colonnes = ''.join(
        f'<table:table-column{" table:visibility=" + quoteattr("collapse") if k in f.colonnes_masquees else ""}/>'
        for k in range(1, droite + 1))
    rangees = []
    for ligne in range(1, bas + 1):
        masque = ' table:visibility="collapse"' if ligne in f.lignes_masquees else ''
        cases = []
        for k in range(1, droite + 1):
            nom = 'covered-table-cell' if (ligne, k) in couvertes else 'table-cell'
            attributs, contenu = cellule(f.cellules.get((ligne, k)))
            if (ligne, k) in etendues:
                h, w = etendues[ligne, k]
                attributs += f' table:number-rows-spanned="{h}" table:number-columns-spanned="{w}"'
            if (ligne, k) in f.commentaires:
                contenu = ('<office:annotation><text:p>' + escape(f.commentaires[ligne, k])
                           + '</text:p></office:annotation>') + contenu
            cases.append(f'<table:{nom}{attributs}>{contenu}</table:{nom}>')
        rangees.append(f'<table:table-row{masque}>' + ''.join(cases) + '</table:table-row>')
    style = 'MASQUEE' if f.masquee else 'VISIBLE'
    return (f'<table:table table:name={quoteattr(f.nom)} table:style-name="{style}">{colonnes}'
            + ''.join(rangees) + '</table:table>')


def cellule(v):
    if v is None:
        return '', ''
    if isinstance(v, bool):
        return f' office:value-type="boolean" office:boolean-value="{str(v).lower()}"', ''
    if isinstance(v, str):
        lignes = ''.join(f'<text:p>{blancs(l)}</text:p>' for l in v.split('\n'))
        return ' office:value-type="string"', lignes
    if isinstance(v, Riche):
        morceaux = [f'<text:span text:style-name="GRAS">{blancs(m)}</text:span>' if i % 2 else blancs(m)
                    for i, m in enumerate(v.morceaux)]
        return ' office:value-type="string"', '<text:p>' + ''.join(morceaux) + '</text:p>'
    if isinstance(v, Lien):
        lien = f'<text:a xlink:href={quoteattr(v.adresse)}>{blancs(v.texte)}</text:a>'
        return ' office:value-type="string"', f'<text:p>{lien}</text:p>'
    if isinstance(v, datetime.date):
        return f' table:style-name="DATE" office:value-type="date" office:date-value="{v.isoformat()}"', ''
    if isinstance(v, Nombre):
        genre = 'percentage' if v.format.endswith('%') else 'float'
        style = 'PART' if v.format.endswith('%') else 'EURO'
        return f' table:style-name="{style}" office:value-type="{genre}" office:value="{v.valeur}"', ''
    if isinstance(v, Formule):
        of = re.sub(r'([A-Z]+\d+)(:[A-Z]+\d+)?', lambda m: f'[.{m[1]}{":." + m[2][1:] if m[2] else ""}]', v.texte)
        return f' table:formula={quoteattr("of:=" + of)} office:value-type="float" office:value="0"', ''
    if isinstance(v, Erreur):
        of = {'#DIV/0!': '1/0', '#N/A': 'NA()', '#REF!': '#REF!'}[v.texte]
        return f' table:formula={quoteattr("of:=" + of)} office:value-type="float" office:value="0"', ''
    return f' office:value-type="float" office:value="{Decimal(str(v))}"', ''


def blancs(texte):
    """ODF collapses runs of spaces unless they are spelled out."""
    return re.sub(r' {2,}', lambda m: f'<text:s text:c="{len(m[0])}"/>', escape(texte))
