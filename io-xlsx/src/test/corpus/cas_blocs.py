"""Blocks: nested subtotals, totals on top, porteurs as headings, blank rows and columns between."""
from classeur import PART, Classeur, Nombre

TOUS = 'Ville, Etat'


def base(nom, *producteurs, entete=('Porteur', 'Action', 'Ville', 'Etat', 'Total')):
    c = Classeur(nom, *producteurs)
    f = c.feuille('Bilan')
    f.en('A1', 'Bilan 2019').rangee('A2', *entete)
    c.attendu.contrat('Bilan 2019', 2019).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    return f, c.attendu


def action(a, ligne, porteur, intitule, ville, etat, **champs):
    a.action(f'B{ligne}', intitule, porteur, **champs).volet()
    if ville is not None:
        a.ligne(f'C{ligne}', 'Ville', ville)
    if etat is not None:
        a.ligne(f'D{ligne}', 'Etat', etat)


def bloc(a, ligne, ville, etat, total, volets, libelle):
    a.total(f'C{ligne}', 'BLOC', ville, 'Ville', volets).total(f'D{ligne}', 'BLOC', etat, 'Etat', volets)
    a.total(f'E{ligne}', 'BLOC', total, TOUS, volets).complement(f'A{ligne}', libelle)


def imbriques():
    """Subtotals by porteur inside totals by pilier inside the general total."""
    f, a = base('sous-totaux-imbriques', 'openpyxl', 'sheetjs')
    f.rangee('A3', 'Escale', 'Accueil', 100, 200, 300).rangee('A4', 'Escale', 'Sortie', 50, 50, 100)
    f.rangee('A5', 'Sous-total Escale', None, 150, 250, 400)
    f.rangee('A6', 'Rebond', 'Boxe', 300, 100, 400)
    f.rangee('A7', 'Sous-total Rebond', None, 300, 100, 400)
    f.rangee('A8', 'TOTAL PILIER 1', None, 450, 350, 800)
    f.rangee('A9', 'Rebond', 'Insertion', 500, 700, 1200)
    f.rangee('A10', 'Sous-total Rebond', None, 500, 700, 1200)
    f.rangee('A11', 'TOTAL PILIER 2', None, 500, 700, 1200)
    f.rangee('A12', 'TOTAL GENERAL', None, 950, 1050, 2000)
    action(a, 3, 'Escale', 'Accueil', 100, 200)
    action(a, 4, 'Escale', 'Sortie', 50, 50)
    action(a, 6, 'Rebond', 'Boxe', 300, 100)
    action(a, 9, 'Rebond', 'Insertion', 500, 700)
    for l, v in (3, 300), (4, 100), (6, 400), (9, 1200):
        a.total(f'E{l}', 'LIGNE', v, TOUS)
    bloc(a, 5, 150, 250, 400, '1-2', 'Sous-total Escale')
    bloc(a, 7, 300, 100, 400, '3', 'Sous-total Rebond')
    bloc(a, 8, 450, 350, 800, '1-3', 'TOTAL PILIER 1')
    bloc(a, 10, 500, 700, 1200, '4', 'Sous-total Rebond')
    bloc(a, 11, 500, 700, 1200, '4', 'TOTAL PILIER 2')
    a.total('C12', 'FINANCEUR', 950, 'Ville').total('D12', 'FINANCEUR', 1050, 'Etat')
    a.total('E12', 'GENERAL', 2000, TOUS).complement('A12', 'TOTAL GENERAL')


def total_en_haut():
    """The general total is the first row under the header."""
    f, a = base('total-en-premiere-ligne', 'exceljs', 'libreoffice')
    f.rangee('A3', 'TOTAL', None, 400, 600, 1000)
    f.rangee('A4', 'Escale', 'Accueil', 100, 500, 600).rangee('A5', 'Rebond', 'Boxe', 300, 100, 400)
    action(a, 4, 'Escale', 'Accueil', 100, 500)
    action(a, 5, 'Rebond', 'Boxe', 300, 100)
    a.total('E4', 'LIGNE', 600, TOUS).total('E5', 'LIGNE', 400, TOUS)
    a.total('C3', 'FINANCEUR', 400, 'Ville').total('D3', 'FINANCEUR', 600, 'Etat')
    a.total('E3', 'GENERAL', 1000, TOUS).complement('A3', 'TOTAL')


def bloc_en_haut():
    """The sum of a block stands on its heading, above its rows: no money of its own."""
    f, a = base('sommes-de-bloc-sur-l-intertitre', 'libreoffice', 'openpyxl')
    f.rangee('A3', 'Axe 1 - Éducation', None, 400, 600, 1000)
    f.rangee('A4', 'Escale', 'Accueil', 100, 500, 600).rangee('A5', 'Rebond', 'Boxe', 300, 100, 400)
    f.rangee('A6', 'Axe 2 - Emploi', None, 700, 800, 1500)
    f.rangee('A7', 'Tremplin', 'Forum', 500, 800, 1300).rangee('A8', 'Tremplin', 'Atelier CV', 200, None, 200)
    action(a, 4, 'Escale', 'Accueil', 100, 500, axe='Axe 1 - Éducation')
    action(a, 5, 'Rebond', 'Boxe', 300, 100, axe='Axe 1 - Éducation')
    action(a, 7, 'Tremplin', 'Forum', 500, 800, axe='Axe 2 - Emploi')
    action(a, 8, 'Tremplin', 'Atelier CV', 200, None, axe='Axe 2 - Emploi')
    for l, v in (4, 600), (5, 400), (7, 1300), (8, 200):
        a.total(f'E{l}', 'LIGNE', v, TOUS)
    bloc(a, 3, 400, 600, 1000, '1-2', 'Axe 1 - Éducation')
    bloc(a, 6, 700, 800, 1500, '3-4', 'Axe 2 - Emploi')


def porteurs_intertitres():
    """A porteur alone on a row, its actions below without one."""
    f, a = base('porteurs-en-intertitres', 'sheetjs', 'libreoffice')
    f.en('A3', 'ESCALE')
    f.rangee('B4', 'Accueil', 100, 500, 600).rangee('B5', 'Sortie', 50, 50, 100)
    f.en('A6', 'REBOND')
    f.rangee('B7', 'Boxe', 300, 100, 400)
    f.rangee('A8', 'TOTAL', None, 450, 650, 1100)
    for l, porteur, titre, ville, etat, total in ((4, 'ESCALE', 'Accueil', 100, 500, 600),
                                                  (5, 'ESCALE', 'Sortie', 50, 50, 100),
                                                  (7, 'REBOND', 'Boxe', 300, 100, 400)):
        action(a, l, porteur, titre, ville, etat)
        a.total(f'E{l}', 'LIGNE', total, TOUS).constat('CV-LAY-02', f'B{l}')
    a.total('C8', 'FINANCEUR', 450, 'Ville').total('D8', 'FINANCEUR', 650, 'Etat').total('E8', 'GENERAL', 1100, TOUS)
    a.complement('A3', 'ESCALE').complement('A6', 'REBOND').complement('A8', 'TOTAL')
    a.constat('CV-LAY-04', 'A3').constat('CV-LAY-04', 'A6')


def vides():
    """Blank rows after the header and between actions, blank columns between groups of columns."""
    c = Classeur('rangees-et-colonnes-vides-intercalees', 'openpyxl', 'exceljs')
    f = c.feuille('Bilan')
    f.en('B2', 'Bilan 2019')
    f.rangee('B5', 'Porteur', None, 'Action', None, 'Ville', None, 'Etat')
    f.rangee('B8', 'Escale', None, 'Accueil', None, 100, None, 500)
    f.rangee('B11', 'Rebond', None, 'Boxe', None, 300, None, 100)
    f.rangee('B14', 'TOTAL', None, None, None, 400, None, 600)
    f.en('B30', 'Édité par le service cohésion')
    a = c.attendu
    a.contrat('Bilan 2019', 2019).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('D8', 'Accueil', 'Escale').volet().ligne('F8', 'Ville', 100).ligne('H8', 'Etat', 500)
    a.action('D11', 'Boxe', 'Rebond').volet().ligne('F11', 'Ville', 300).ligne('H11', 'Etat', 100)
    a.total('F14', 'FINANCEUR', 400, 'Ville').total('H14', 'FINANCEUR', 600, 'Etat').complement('B14', 'TOTAL')
    a.complement('B30', 'Édité par le service cohésion').constat('CV-LAY-04', 'B30')


def taux():
    """Columns of rates beside the amounts, as true percentages and as text: no money."""
    f, a = base('colonnes-de-taux-a-cote-des-montants', 'exceljs', 'libreoffice',
                entete=('Porteur', 'Action', 'Ville', 'Etat', 'Total', 'Part Etat %', 'Taux de réalisation'))
    f.rangee('A3', 'Escale', 'Accueil', 100, 300, 400, Nombre('0.75', PART), '80 %')
    f.rangee('A4', 'Rebond', 'Boxe', 300, 100, 400, Nombre('0.25', PART), '100 %')
    f.rangee('A5', 'TOTAL', None, 400, 400, 800, Nombre('0.5', PART))
    action(a, 3, 'Escale', 'Accueil', 100, 300)
    action(a, 4, 'Rebond', 'Boxe', 300, 100)
    a.total('E3', 'LIGNE', 400, TOUS).total('E4', 'LIGNE', 400, TOUS)
    a.total('C5', 'FINANCEUR', 400, 'Ville').total('D5', 'FINANCEUR', 400, 'Etat').total('E5', 'GENERAL', 800, TOUS)
    a.complement('A5', 'TOTAL').complement('F3', '0.75').complement('F4', '0.25').complement('F5', '0.5')
    a.complement('G3', '80 %').complement('G4', '100 %').constat('CV-LAY-01', 'F2').constat('CV-LAY-01', 'G2')


def axes_en_intertitres():
    """Axes over the whole width, themes under them, sums at the foot of an axe: each names what it is."""
    f, a = base('axes-et-themes-en-intertitres', 'exceljs', 'openpyxl')
    f.en('A3', 'AXE 1 : COHÉSION SOCIALE').en('A4', 'Thématique : Santé')
    f.rangee('A5', 'Escale', 'Accueil', 100, 500, 600)
    f.en('A6', 'Thématique : Parentalité')
    f.rangee('A7', 'Rebond', 'Boxe', 300, 100, 400).rangee('A8', 'Total axe 1', None, 400, 600, 1000)
    f.en('A9', 'Axe n° 2 – Emploi').rangee('A10', 'Escale', 'Insertion', 50, 50, 100)
    f.rangee('A11', 'TOTAL', None, 450, 650, 1100)
    f.fusion('A3:E3', 'A9:E9')
    un = dict(axe='AXE 1 : COHÉSION SOCIALE')
    action(a, 5, 'Escale', 'Accueil', 100, 500, thematique='Thématique : Santé', **un)
    a.total('E5', 'LIGNE', 600, TOUS)
    action(a, 7, 'Rebond', 'Boxe', 300, 100, thematique='Thématique : Parentalité', **un)
    a.total('E7', 'LIGNE', 400, TOUS)
    bloc(a, 8, 400, 600, 1000, '1-2', 'Total axe 1')
    action(a, 10, 'Escale', 'Insertion', 50, 50, axe='Axe n° 2 – Emploi')
    a.total('E10', 'LIGNE', 100, TOUS)
    a.total('C11', 'FINANCEUR', 450, 'Ville').total('D11', 'FINANCEUR', 650, 'Etat').total('E11', 'GENERAL', 1100, TOUS)
    for ou, texte in ('A3', 'AXE 1 : COHÉSION SOCIALE'), ('A4', 'Thématique : Santé'), ('A6', 'Thématique : Parentalité'), ('A9', 'Axe n° 2 – Emploi'), ('A11', 'TOTAL'):
        a.complement(ou, texte)


def quartiers_en_intertitres():
    """Quartiers and years between the rows; a text alone among the titles is neither."""
    c = Classeur('quartiers-et-annees-en-intertitres', 'sheetjs', 'libreoffice')
    f = c.feuille('Suivi')
    f.en('A1', 'Suivi pluriannuel').rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat')
    f.en('A3', 'QPV Les Aubiers').en('A4', 2022).rangee('A5', 'Escale', 'Accueil', 100, 500)
    f.en('A6', 'Année 2023').rangee('A7', 'Escale', 'Accueil', 110, 510).rangee('B8', 'Quartier libre')
    f.en('A9', 'Quartier du Lac').en('A10', 2023).rangee('A11', 'Rebond', 'Boxe', 300, 100)
    a = c.attendu
    a.contrat('Suivi pluriannuel').financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    for l, titre, porteur, lieu, annee, ville, etat in (
            (5, 'Accueil', 'Escale', 'QPV Les Aubiers', 2022, 100, 500),
            (7, 'Accueil', 'Escale', 'QPV Les Aubiers', 2023, 110, 510),
            (11, 'Boxe', 'Rebond', 'Quartier du Lac', 2023, 300, 100)):
        a.action(f'B{l}', titre, porteur, territoire=lieu).volet()
        a.ligne(f'C{l}', 'Ville', ville, exercice=annee).ligne(f'D{l}', 'Etat', etat, exercice=annee)
    a.complement('A3', 'QPV Les Aubiers').complement('A4', '2022').complement('A6', 'Année 2023')
    a.complement('A9', 'Quartier du Lac').complement('A10', '2023')
    a.complement('B8', 'Quartier libre').constat('CV-LAY-04', 'B8')



imbriques()
total_en_haut()
bloc_en_haut()
porteurs_intertitres()
vides()
taux()
axes_en_intertitres()
quartiers_en_intertitres()
