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
    a.action('B4', 'Jeux en bas d’immeuble', 'Ludothèque', axe='PILIER COHÉSION SOCIALE').volet()
    a.ligne('C4', 'Ville', 300).ligne('D4', 'Etat', 700).ligne('E4', 'Département', 200)
    a.action('B5', 'Sorties familiales', 'Foyer rural', axe='PILIER COHÉSION SOCIALE').volet()
    a.ligne('C5', 'Ville', 500).ligne('D5', 'Etat', 900)
    a.action('B8', 'Simulations d’entretien', 'Mission locale', axe='PILIER EMPLOI').volet()
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


def sans_libelle():
    """Subtotals and the total without a label: only amounts, in the total column or in all."""
    c = Classeur('sous-totaux-sans-libelle', 'sheetjs', 'libreoffice')
    f = c.feuille('Bilan')
    f.en('A1', 'Bilan 2018')
    f.rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat', 'Total')
    f.rangee('A3', 'Jeunes du Val', 'Chantier loisirs', 400, 600, 1000)
    f.rangee('A4', 'Jeunes du Val', 'Séjour montagne', 1500, 500, 2000)
    f.en('E5', 3000)
    f.rangee('A6', 'Club photo', 'Regards', 200, 300, 500)
    f.rangee('C7', 200, 300, 500)
    f.rangee('A8', 'Fanfare', 'Répétitions ouvertes', 100, None, 100)
    f.rangee('C9', 2200, 1400, 3600)
    a = c.attendu
    a.contrat('Bilan 2018', 2018).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('B3', 'Chantier loisirs', 'Jeunes du Val').volet().ligne('C3', 'Ville', 400).ligne('D3', 'Etat', 600)
    a.action('B4', 'Séjour montagne', 'Jeunes du Val').volet().ligne('C4', 'Ville', 1500).ligne('D4', 'Etat', 500)
    a.action('B6', 'Regards', 'Club photo').volet().ligne('C6', 'Ville', 200).ligne('D6', 'Etat', 300)
    a.action('B8', 'Répétitions ouvertes', 'Fanfare').volet().ligne('C8', 'Ville', 100)
    for ou, v in ('E3', 1000), ('E4', 2000), ('E6', 500), ('E8', 100):
        a.total(ou, 'LIGNE', v, 'Ville, Etat')
    a.total('E5', 'BLOC', 3000, 'Ville, Etat', '1-2')
    a.total('C7', 'BLOC', 200, 'Ville', '3').total('D7', 'BLOC', 300, 'Etat', '3')
    a.total('E7', 'BLOC', 500, 'Ville, Etat', '3').constat('CV-LAY-08', 'C7')
    a.total('C9', 'FINANCEUR', 2200, 'Ville').total('D9', 'FINANCEUR', 1400, 'Etat')
    a.total('E9', 'GENERAL', 3600, 'Ville, Etat')


def fusions():
    """An amount merged over two actions, one over two financeurs, a total over a block of rows."""
    c = Classeur('montants-fusionnes-dans-les-deux-sens', 'exceljs', 'openpyxl', 'libreoffice')
    f = c.feuille('Programmation')
    f.en('A1', 'Programmation 2017')
    f.rangee('A2', 'Porteur', 'Action', 'Ville', 'Agglo', 'Etat', 'TOTAL')
    f.rangee('A3', 'MJC', 'Cirque', 1000, None, 500, 4300)
    f.rangee('A4', None, 'Danse', None, None, 800)
    f.rangee('A5', None, 'Graff', 1200, None, 800)
    f.rangee('A6', 'Sauvegarde', 'Rue ouverte', 3000, None, 2500, 5500)
    f.fusion('A3:A5', 'C3:C4', 'C6:D6', 'F3:F5')
    a = c.attendu
    tous = 'Ville, Agglo, Etat'
    a.contrat('Programmation 2017', 2017)
    a.financeur('Ville', 'COMMUNE').financeur('Agglo', 'EPCI').financeur('Etat', 'ETAT')
    a.action('B3', 'Cirque', 'MJC').volet().ligne('C3', 'Ville', 1000).ligne('E3', 'Etat', 500)
    a.action('B4', 'Danse', 'MJC').volet().ligne('E4', 'Etat', 800)
    a.action('B5', 'Graff', 'MJC').volet().ligne('C5', 'Ville', 1200).ligne('E5', 'Etat', 800)
    a.action('B6', 'Rue ouverte', 'Sauvegarde').volet().ligne('C6', 'Ville', 3000).ligne('E6', 'Etat', 2500)
    a.total('F3', 'BLOC', 4300, tous, '1-3').total('F6', 'LIGNE', 5500, tous)
    a.constat('CV-LAY-09', 'C3').constat('CV-LAY-09', 'C6')


def masques():
    """Hidden rows and columns, comments on a header, a title and an amount, a note under the table."""
    c = Classeur('lignes-et-colonnes-masquees-commentaires', 'openpyxl', 'exceljs', 'libreoffice')
    f = c.feuille('Suivi')
    f.en('A1', 'Suivi 2020')
    f.rangee('A2', 'Porteur', 'Action', 'N° dossier', 'Ville', 'CAF')
    f.rangee('A3', 'Crèche parentale', 'Éveil', 'D-017', 900, 400)
    f.rangee('A4', 'Halte-jeux', 'Motricité', 'D-018', 600, 200)
    f.rangee('A5', 'Ludobus', 'Tournées', 'D-021', 700, None)
    f.en('A7', 'Chiffres arrêtés au 30 juin')
    f.lignes_masquees, f.colonnes_masquees = [4], [3]
    f.commentaire('D2', 'hors charges supplétives').commentaire('B5', 'à confirmer').commentaire('E3', 'acompte')
    a = c.attendu
    a.contrat('Suivi 2020', 2020).financeur('Ville', 'COMMUNE').financeur('CAF', 'CAF')
    a.action('B3', 'Éveil', 'Crèche parentale').volet().ligne('D3', 'Ville', 900).ligne('E3', 'CAF', 400)
    a.action('B4', 'Motricité', 'Halte-jeux').volet().ligne('D4', 'Ville', 600).ligne('E4', 'CAF', 200)
    a.action('B5', 'Tournées', 'Ludobus').volet().ligne('D5', 'Ville', 700)
    a.complement('C3', 'D-017').complement('C4', 'D-018').complement('C5', 'D-021')
    a.complement('A7', 'Chiffres arrêtés au 30 juin').complement('D2', 'hors charges supplétives')
    a.complement('B5', 'à confirmer').complement('E3', 'acompte')
    a.constat('CV-LAY-01', 'C2').constat('CV-LAY-04', 'A7')
    a.constat('CV-LAY-07', 'A4').constat('CV-LAY-07', 'Suivi!C1:C7')


def reports():
    """Sums carried from page to page: neither actions nor subtotals of their own."""
    c = Classeur('reports-de-page', 'openpyxl', 'libreoffice-reenregistre')
    f = c.feuille('Programmation')
    f.en('A1', 'Programmation 2016')
    f.rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat')
    f.rangee('A3', 'AFEV', 'Mentorat', 1000, 3000)
    f.rangee('A4', 'CIDFF', 'Accès au droit', 500, 1500)
    f.rangee('A5', 'À reporter', None, 1500, 4500)
    f.rangee('A6', 'Report', None, 1500, 4500)
    f.rangee('A7', 'Unis-Cité', 'Médiaterre', 800, 1200)
    f.rangee('A8', 'TOTAL', None, 2300, 5700)
    a = c.attendu
    a.contrat('Programmation 2016', 2016).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('B3', 'Mentorat', 'AFEV').volet().ligne('C3', 'Ville', 1000).ligne('D3', 'Etat', 3000)
    a.action('B4', 'Accès au droit', 'CIDFF').volet().ligne('C4', 'Ville', 500).ligne('D4', 'Etat', 1500)
    a.action('B7', 'Médiaterre', 'Unis-Cité').volet().ligne('C7', 'Ville', 800).ligne('D7', 'Etat', 1200)
    for l, nom in (5, 'À reporter'), (6, 'Report'):
        a.complement(f'A{l}', nom).complement(f'C{l}', '1500').complement(f'D{l}', '4500').constat('CV-LAY-04', f'A{l}')
    a.total('C8', 'FINANCEUR', 2300, 'Ville').total('D8', 'FINANCEUR', 5700, 'Etat').complement('A8', 'TOTAL')


suites()
sous_totaux()
sans_libelle()
fusions()
masques()
reports()
