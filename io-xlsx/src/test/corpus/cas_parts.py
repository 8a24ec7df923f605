"""Rows of shares that no percent sign tells from amounts."""
from classeur import Classeur, Formule, Nombre

TOUS = 'Ville, Etat, CAF'


def base(nom, *producteurs):
    c = Classeur(nom, *producteurs)
    f = c.feuille('Bilan')
    f.en('A1', 'Bilan 2021').rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat', 'CAF', 'Total')
    f.rangee('A3', 'Escale', 'Accueil', 4000, 1000, None, 5000)
    f.rangee('A4', 'Rebond', 'Boxe', 700, 3300, 1000, 5000)
    a = c.attendu
    a.contrat('Bilan 2021', 2021).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT').financeur('CAF', 'CAF')
    a.action('B3', 'Accueil', 'Escale').volet().ligne('C3', 'Ville', 4000).ligne('D3', 'Etat', 1000)
    a.action('B4', 'Boxe', 'Rebond').volet().ligne('C4', 'Ville', 700).ligne('D4', 'Etat', 3300).ligne('E4', 'CAF', 1000)
    a.total('F3', 'LIGNE', 5000, TOUS).total('F4', 'LIGNE', 5000, TOUS)
    return f, a


def total(a, ligne, libelle=None):
    a.total(f'C{ligne}', 'FINANCEUR', 4700, 'Ville').total(f'D{ligne}', 'FINANCEUR', 4300, 'Etat')
    a.total(f'E{ligne}', 'FINANCEUR', 1000, 'CAF').total(f'F{ligne}', 'GENERAL', 10000, TOUS)
    if libelle:
        a.complement(f'A{ligne}', libelle)


def parts(a, ligne, **options):
    """(share, as printed) by column."""
    for colonne, nature, financeurs in (('C', 'FINANCEUR', 'Ville'), ('D', 'FINANCEUR', 'Etat'),
                                        ('E', 'FINANCEUR', 'CAF'), ('F', 'GENERAL', TOUS)):
        valeur, texte = options[colonne]
        a.total(f'{colonne}{ligne}', nature, valeur, financeurs, texte=texte)


def fractions():
    """Fractions of one, neither a label nor a format."""
    f, a = base('parts-en-fractions-nues', 'openpyxl', 'exceljs')
    f.rangee('A5', 'TOTAL', None, 4700, 4300, 1000, 10000)
    f.rangee('C6', Nombre('0.47', 'General'), Nombre('0.43', 'General'), Nombre('0.1', 'General'), 1)
    total(a, 5, 'TOTAL')
    parts(a, 6, C=('47%', '0.47'), D=('43%', '0.43'), E=('10%', '0.1'), F=('100%', '1'))


def fractions_d_un_total_sans_libelle():
    """The total has no label either; the row of shares has one, in the column of titles."""
    f, a = base('parts-en-fractions-sous-un-total-sans-libelle', 'libreoffice', 'sheetjs')
    f.rangee('C5', 4700, 4300, 1000, 10000)
    f.rangee('B7', 'Part de chacun', Nombre('0.47', 'General'), Nombre('0.43', 'General'), Nombre('0.1', 'General'), 1)
    total(a, 5)
    parts(a, 7, C=('47%', '0.47'), D=('43%', '0.43'), E=('10%', '0.1'), F=('100%', '1'))
    a.complement('B7', 'Part de chacun')


def points():
    """Points of a hundred under "en %", after the totals."""
    f, a = base('parts-en-points-sans-signe', 'libreoffice', 'openpyxl')
    f.rangee('A5', 'TOTAL', None, 4700, 4300, 1000, 10000)
    f.rangee('A6', 'soit en %', None, 47, 43, 10, 100)
    total(a, 5, 'TOTAL')
    parts(a, 6, C=('47%', '47'), D=('43%', '43'), E=('10%', '10'), F=('100%', '100'))
    a.complement('A6', 'soit en %')


def une_fausse():
    """One share of four is wrong: a share all the same, for a control to say."""
    f, a = base('parts-en-fractions-dont-une-fausse', 'exceljs', 'sheetjs')
    f.rangee('A5', 'TOTAL', None, 4700, 4300, 1000, 10000)
    f.rangee('A6', 'Répartition', None, Nombre('0.47', 'General'), Nombre('0.34', 'General'),
             Nombre('0.1', 'General'), 1)
    total(a, 5, 'TOTAL')
    parts(a, 6, C=('47%', '0.47'), D=('34%', '0.34'), E=('10%', '0.1'), F=('100%', '1'))
    a.complement('A6', 'Répartition')


def de_chaque_bloc():
    """Shares under the subtotal of each block, and amounts that are not shares under the last total."""
    c = Classeur('parts-en-fractions-sous-chaque-bloc', 'exceljs', 'libreoffice')
    f = c.feuille('Bilan')
    f.en('A1', 'Bilan 2021').rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat')
    f.rangee('A3', 'Escale', 'Accueil', 300, 100).rangee('A4', 'Sous-total', None, 300, 100)
    f.rangee('C5', Nombre('0.75', 'General'), Nombre('0.25', 'General'))
    f.rangee('A6', 'Rebond', 'Boxe', 100, 500).rangee('A7', 'Sous-total', None, 100, 500)
    f.rangee('C8', Formule('C7/600', '0.166666666666667'), Formule('D7/600', '0.833333333333333'))
    f.rangee('A9', 'TOTAL', None, 400, 600)
    a = c.attendu
    a.contrat('Bilan 2021', 2021).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('B3', 'Accueil', 'Escale').volet().ligne('C3', 'Ville', 300).ligne('D3', 'Etat', 100)
    a.action('B6', 'Boxe', 'Rebond').volet().ligne('C6', 'Ville', 100).ligne('D6', 'Etat', 500)
    a.total('C4', 'BLOC', 300, 'Ville', '1').total('D4', 'BLOC', 100, 'Etat', '1').complement('A4', 'Sous-total')
    a.total('C7', 'BLOC', 100, 'Ville', '2').total('D7', 'BLOC', 500, 'Etat', '2').complement('A7', 'Sous-total')
    a.total('C9', 'FINANCEUR', 400, 'Ville').total('D9', 'FINANCEUR', 600, 'Etat').complement('A9', 'TOTAL')
    a.total('C5', 'BLOC', '75%', 'Ville', '1', texte='0.75').total('D5', 'BLOC', '25%', 'Etat', '1', texte='0.25')
    a.total('C8', 'BLOC', '16.666667%', 'Ville', '2', texte='0.166666666666667')
    a.total('D8', 'BLOC', '83.333333%', 'Etat', '2', texte='0.833333333333333')


def calculees():
    """Shares as formulas leave them, with all their digits, shown as whole percents."""
    c = Classeur('parts-calculees-montrees-en-pourcent', 'openpyxl', 'sheetjs')
    f = c.feuille('Bilan')
    f.en('A1', 'Bilan 2021').rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat')
    f.rangee('A3', 'Escale', 'Accueil', 100, 200).rangee('A4', 'TOTAL', None, 100, 200)
    f.rangee('C5', Nombre('0.333333333333333', '0%'), Nombre('0.666666666666667', '0%'))
    a = c.attendu
    a.contrat('Bilan 2021', 2021).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('B3', 'Accueil', 'Escale').volet().ligne('C3', 'Ville', 100).ligne('D3', 'Etat', 200)
    a.total('C4', 'FINANCEUR', 100, 'Ville').total('D4', 'FINANCEUR', 200, 'Etat').complement('A4', 'TOTAL')
    a.total('C5', 'FINANCEUR', '33.333333%', 'Ville', texte='0.333333333333333')
    a.total('D5', 'FINANCEUR', '66.666667%', 'Etat', texte='0.666666666666667')


calculees()
fractions()
fractions_d_un_total_sans_libelle()
points()
une_fausse()
de_chaque_bloc()
