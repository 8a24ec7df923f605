"""What the rows under a header are: continuations, merged cells, sums, shares."""
from classeur import Classeur


def suites():
    """A blank porteur, without merged cells; a title merged over two financed rows."""
    c = Classeur('lignes-de-suite-et-fusions', 'openpyxl', 'exceljs')
    f = c.feuille('Bilan')
    f.rangee('A1', 'Bilan du contrat de ville 2020')
    f.rangee('A2', 'Porteur', 'Action', 'Ville', 'Région', 'Total')
    f.rangee('A3', 'Compagnie du Phare', 'Théâtre forum', 1000, 400, 1400)
    f.rangee('A4', None, 'Stage d’été', 600, None, 600)
    f.rangee('A5', 'Centre social Jaurès', 'Accompagnement scolaire', 2000, 300, 2300)
    f.rangee('A6', None, None, 800, None, 800)
    f.fusion('A5:A6', 'B5:B6')
    a = c.attendu
    a.contrat('Bilan du contrat de ville 2020', 2020)
    a.financeur('Ville', 'COMMUNE').financeur('Région', 'REGION')
    a.action('B3', 'Théâtre forum', 'Compagnie du Phare').volet().ligne('C3', 'Ville', 1000).ligne('D3', 'Région', 400)
    a.action('B4', 'Stage d’été', 'Compagnie du Phare').volet().ligne('C4', 'Ville', 600)
    a.action('B5', 'Accompagnement scolaire', 'Centre social Jaurès')
    a.volet().ligne('C5', 'Ville', 2000).ligne('D5', 'Région', 300)
    a.volet().ligne('C6', 'Ville', 800)
    for ou, v in ('E3', 1400), ('E4', 600), ('E5', 2300), ('E6', 800):
        a.total(ou, 'LIGNE', v, 'Ville, Région')
    a.constat('CV-LAY-02', 'B4')


def sous_totaux():
    """Labelled subtotals in the middle, a heading before each block, a total and shares as text."""
    c = Classeur('sous-totaux-libelles-au-milieu', 'libreoffice', 'sheetjs')
    f = c.feuille('2019')
    f.en('A1', 'Contrat de ville, exercice 2019')
    f.rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat', 'Département', 'TOTAL')
    f.en('A3', 'PILIER COHÉSION SOCIALE').fusion('A3:F3')
    f.rangee('A4', 'Ludothèque', 'Jeux en bas d’immeuble', 300, 700, 200, 1200)
    f.rangee('A5', 'Foyer rural', 'Sorties familiales', 500, 900, None, 1400)
    f.rangee('A6', 'Sous-total pilier cohésion sociale', None, 800, 1600, 200, 2600)
    f.en('A7', 'PILIER EMPLOI').fusion('A7:F7')
    f.rangee('A8', 'Mission locale', 'Simulations d’entretien', None, 2500, 1000, 3500)
    f.rangee('A9', 'S/total emploi', None, None, 2500, 1000, 3500)
    f.rangee('A10', 'TOTAL', None, 800, 4100, 1200, 6100)
    f.rangee('A11', None, None, '13 %', '67 %', '20 %', '100 %')
    a = c.attendu
    tous = 'Ville, Etat, Département'
    a.contrat('Contrat de ville, exercice 2019', 2019)
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT').financeur('Département', 'DEPARTEMENT')
    a.action('B4', 'Jeux en bas d’immeuble', 'Ludothèque').volet()
    a.ligne('C4', 'Ville', 300).ligne('D4', 'Etat', 700).ligne('E4', 'Département', 200)
    a.action('B5', 'Sorties familiales', 'Foyer rural').volet()
    a.ligne('C5', 'Ville', 500).ligne('D5', 'Etat', 900)
    a.action('B8', 'Simulations d’entretien', 'Mission locale').volet()
    a.ligne('D8', 'Etat', 2500).ligne('E8', 'Département', 1000)
    for ou, v in ('F4', 1200), ('F5', 1400), ('F8', 3500):
        a.total(ou, 'LIGNE', v, tous)
    a.total('C6', 'BLOC', 800, 'Ville', '1-2').total('D6', 'BLOC', 1600, 'Etat', '1-2')
    a.total('E6', 'BLOC', 200, 'Département', '1-2').total('F6', 'BLOC', 2600, tous, '1-2')
    a.total('D9', 'BLOC', 2500, 'Etat', '3').total('E9', 'BLOC', 1000, 'Département', '3')
    a.total('F9', 'BLOC', 3500, tous, '3')
    a.total('C10', 'FINANCEUR', 800, 'Ville').total('D10', 'FINANCEUR', 4100, 'Etat')
    a.total('E10', 'FINANCEUR', 1200, 'Département').total('F10', 'GENERAL', 6100, tous)
    a.total('C11', 'FINANCEUR', '13%', 'Ville', texte='13 %').total('D11', 'FINANCEUR', '67%', 'Etat', texte='67 %')
    a.total('E11', 'FINANCEUR', '20%', 'Département', texte='20 %').total('F11', 'GENERAL', '100%', tous, texte='100 %')
    a.complement('A3', 'PILIER COHÉSION SOCIALE').complement('A6', 'Sous-total pilier cohésion sociale')
    a.complement('A7', 'PILIER EMPLOI').complement('A9', 'S/total emploi').complement('A10', 'TOTAL')
    a.constat('CV-LAY-04', 'A3').constat('CV-LAY-04', 'A7')


suites()
sous_totaux()
