"""Awkward layouts of our own invention, each with something that no other one has."""
from classeur import Classeur, Formule, Nombre

VE = 'Ville, Etat'
COMPTABLE = '_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-;_-* "-"?? "€"_-;_-@_-'


def debut(nom, *producteurs, titre='Contrat de ville 2022', exercice=2022, feuille='Suivi'):
    c = Classeur(nom, *producteurs)
    f = c.feuille(feuille)
    a = c.attendu
    a.contrat(titre, exercice)
    return c, f, a


def etapes_en_lignes():
    """Each action has a row for what was asked, one for what was granted: financeurs in columns."""
    c, f, a = debut('etapes-en-lignes-financeurs-en-colonnes', 'openpyxl', 'libreoffice')
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    f.en('A1', 'Contrat de ville 2022')
    f.rangee('A2', 'Porteur', 'Action', 'Étape', 'Ville', 'Etat')
    f.rangee('A3', 'Escale', 'Accueil', 'Demandé', 500, 700).rangee('C4', 'Accordé', 400, 600)
    f.rangee('A5', 'Rebond', 'Boxe', 'Demandé', 300, 300).rangee('C6', 'Accordé', 200, None)
    f.fusion('A3:A4', 'B3:B4', 'A5:A6', 'B5:B6')
    a.action('B3', 'Accueil', 'Escale')
    a.volet().ligne('D3', 'Ville', 500, etape='DEMANDE').ligne('E3', 'Etat', 700, etape='DEMANDE')
    a.volet().ligne('D4', 'Ville', 400, etape='ACCORDE').ligne('E4', 'Etat', 600, etape='ACCORDE')
    a.action('B5', 'Boxe', 'Rebond')
    a.volet().ligne('D5', 'Ville', 300, etape='DEMANDE').ligne('E5', 'Etat', 300, etape='DEMANDE')
    a.volet().ligne('D6', 'Ville', 200, etape='ACCORDE')


def sous_total_sous_porteur_fusionne():
    """The porteur is merged over its actions and over its subtotal, whose label is in their column."""
    c, f, a = debut('sous-total-sous-un-porteur-fusionne', 'exceljs', 'libreoffice')
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    f.en('A1', 'Contrat de ville 2022').rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat')
    f.rangee('A3', 'Escale', 'Accueil', 100, 200).rangee('B4', 'Sortie', 300, 400)
    f.rangee('B5', 'Sous-total', 400, 600)
    f.rangee('A6', 'Rebond', 'Boxe', 50, 60).rangee('B7', 'Sous-total', 50, 60)
    f.rangee('A8', 'TOTAL', None, 450, 660)
    f.fusion('A3:A5', 'A6:A7')
    a.action('B3', 'Accueil', 'Escale').volet().ligne('C3', 'Ville', 100).ligne('D3', 'Etat', 200)
    a.action('B4', 'Sortie', 'Escale').volet().ligne('C4', 'Ville', 300).ligne('D4', 'Etat', 400)
    a.action('B6', 'Boxe', 'Rebond').volet().ligne('C6', 'Ville', 50).ligne('D6', 'Etat', 60)
    a.total('C5', 'BLOC', 400, 'Ville', '1-2').total('D5', 'BLOC', 600, 'Etat', '1-2').complement('B5', 'Sous-total')
    a.total('C7', 'BLOC', 50, 'Ville', '3').total('D7', 'BLOC', 60, 'Etat', '3').complement('B7', 'Sous-total')
    a.total('C8', 'FINANCEUR', 450, 'Ville').total('D8', 'FINANCEUR', 660, 'Etat').complement('A8', 'TOTAL')


def formats_comptables():
    """Accounting formats, in which a zero shows as a dash; red negatives; thousands by the format alone."""
    c, f, a = debut('formats-comptables-zero-en-tiret', 'openpyxl', 'exceljs')
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    f.en('A1', 'Contrat de ville 2022').rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat', 'Total')
    f.rangee('A3', 'Escale', 'Accueil', Nombre(1500, COMPTABLE), Nombre(0, COMPTABLE), Nombre(1500, COMPTABLE))
    f.rangee('A4', 'Rebond', 'Boxe', Nombre(-200, '#,##0;[Red]-#,##0'), Nombre('1000.5', '#,##0 "€"'),
             Nombre('800.5', '#,##0'))
    a.action('B3', 'Accueil', 'Escale').volet().ligne('C3', 'Ville', 1500).ligne('D3', 'Etat', 0)
    a.action('B4', 'Boxe', 'Rebond').volet().ligne('C4', 'Ville', -200).ligne('D4', 'Etat', '1000.50')
    a.total('E3', 'LIGNE', 1500, VE).total('E4', 'LIGNE', '800.50', VE)


def espaces_invisibles():
    """Soft hyphens, zero-width spaces and byte order marks in headings, thin spaces in amounts."""
    c, f, a = debut('espaces-invisibles-et-traits-conditionnels', 'openpyxl', 'sheetjs')
    a.financeur('Ville', 'COMMUNE').financeur('Département', 'DEPARTEMENT')
    f.en('A1', 'Contrat de ville 2022')
    f.rangee('A2', 'Por\u00adteur', 'Intitulé\u200b de l’ac\u00adtion', '\ufeffVille', 'Dépar\u00adtement')
    f.rangee('A3', 'Escale', 'Accueil', '1\u2009200,50\u00a0€', '2\u202f000')
    a.action('B3', 'Accueil', 'Escale').volet()
    a.ligne('C3', 'Ville', '1200.50', texte='1\u2009200,50\u00a0€').ligne('D3', 'Département', 2000, texte='2\u202f000')


def colonne_vide_nommee():
    """Columns that nobody filled in, a heading over the blanks, and rows of borders without text."""
    c, f, a = debut('colonnes-jamais-remplies', 'exceljs', 'sheetjs')
    a.financeur('Ville', 'COMMUNE').financeur('Région', 'REGION').financeur('CAF', 'CAF')
    f.en('A1', 'Contrat de ville 2022')
    f.rangee('A2', 'Porteur', 'SIRET', 'Action', 'Ville', 'Région', 'CAF', 'Bilan', 'Bénéficiaires')
    f.rangee('A3', 'Escale', None, 'Accueil', 100).rangee('A4', 'Rebond', None, 'Boxe', None, None, 70)
    f.rangee('A5', ' ', None, ' ', ' ')
    a.action('C3', 'Accueil', 'Escale').volet().ligne('D3', 'Ville', 100)
    a.action('C4', 'Boxe', 'Rebond').volet().ligne('F4', 'CAF', 70)


def total_a_droite_du_titre():
    """"Total" in the column of a number, sums over the table AND at its foot, both the same."""
    c, f, a = debut('total-en-tete-et-en-pied', 'libreoffice', 'sheetjs')
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    f.en('A1', 'Contrat de ville 2022').rangee('A2', 'N°', 'Porteur', 'Action', 'Ville', 'Etat')
    f.rangee('A3', 'Total', None, None, 400, 260)
    f.rangee('A4', 1, 'Escale', 'Accueil', 100, 200).rangee('A5', 2, 'Rebond', 'Boxe', 300, 60)
    f.rangee('A6', 'Total', None, None, 400, 260)
    a.action('C4', 'Accueil', 'Escale').volet().ligne('D4', 'Ville', 100).ligne('E4', 'Etat', 200)
    a.action('C5', 'Boxe', 'Rebond').volet().ligne('D5', 'Ville', 300).ligne('E5', 'Etat', 60)
    for l in 3, 6:
        a.total(f'D{l}', 'FINANCEUR', 400, 'Ville').total(f'E{l}', 'FINANCEUR', 260, 'Etat').complement(f'A{l}', 'Total')
    a.complement('A4', '1').complement('A5', '2').constat('CV-LAY-01', 'A2')


def annees_en_intertitres():
    """The year of the rows below stands alone on a row; the header is not said again."""
    c, f, a = debut('mois-de-commission-en-intertitres', 'openpyxl', 'libreoffice', titre='Programmation', exercice=None)
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    f.en('A1', 'Programmation').rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat')
    f.en('A3', 'Commission de mars').rangee('A4', 'Escale', 'Accueil', 100, 200)
    f.en('A5', 'Commission de juin').rangee('A6', 'Rebond', 'Boxe', 300, 60)
    a.action('B4', 'Accueil', 'Escale').volet().ligne('C4', 'Ville', 100).ligne('D4', 'Etat', 200)
    a.action('B6', 'Boxe', 'Rebond').volet().ligne('C6', 'Ville', 300).ligne('D6', 'Etat', 60)
    a.complement('A3', 'Commission de mars').complement('A5', 'Commission de juin')
    a.constat('CV-LAY-04', 'A3').constat('CV-LAY-04', 'A5')


def droit_commun():
    """The same financeurs twice, for their droit commun and for the credits of the politique de la ville."""
    c, f, a = debut('droit-commun-et-credits-specifiques', 'openpyxl', 'exceljs')
    f.en('A1', 'Contrat de ville 2022')
    f.rangee('A2', 'Porteur', 'Action', 'Crédits spécifiques', None, 'Droit commun', None, 'Total')
    f.rangee('C3', 'Ville', 'Etat', 'Ville', 'Etat')
    f.fusion('A2:A3', 'B2:B3', 'C2:D2', 'E2:F2', 'G2:G3')
    f.rangee('A4', 'Escale', 'Accueil', 100, 200, 30, 40, 370)
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.financeur('Droit commun / Ville', 'COMMUNE').financeur('Droit commun / Etat', 'ETAT')
    a.action('B4', 'Accueil', 'Escale').volet()
    a.ligne('C4', 'Ville', 100, credit='CREDIT_SPECIFIQUE').ligne('D4', 'Etat', 200, credit='CREDIT_SPECIFIQUE')
    a.ligne('E4', 'Droit commun / Ville', 30, credit='DROIT_COMMUN')
    a.ligne('F4', 'Droit commun / Etat', 40, credit='DROIT_COMMUN')
    a.total('G4', 'LIGNE', 370, 'Ville, Etat, Droit commun / Ville, Droit commun / Etat')


def fonds_propres():
    """What is no subsidy: own funds, bénévolat, what remains to be found; and who asks for it."""
    c, f, a = debut('fonds-propres-et-reste-a-financer', 'exceljs', 'libreoffice')
    f.en('A1', 'Contrat de ville 2022')
    f.rangee('A2', 'Association', 'Projet', 'Coût total', 'Ville', 'Etat', 'Reste à financer', 'Observations')
    f.rangee('A3', 'Escale', 'Accueil', 1000, 100, 200, 700, 'à revoir')
    f.rangee('A4', 'Rebond', 'Boxe', 500, 300, 200)
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('B3', 'Accueil', 'Escale', cout=1000).volet(bilan='à revoir').ligne('D3', 'Ville', 100).ligne('E3', 'Etat', 200)
    a.action('B4', 'Boxe', 'Rebond', cout=500).volet().ligne('D4', 'Ville', 300).ligne('E4', 'Etat', 200)
    a.complement('F3', '700').constat('CV-LAY-01', 'F2')


def devise_devant():
    """The currency before the number, apostrophes between thousands, ",-" after: read or said, never guessed."""
    c, f, a = debut('devise-devant-et-separateurs-d-ailleurs', 'openpyxl', 'sheetjs')
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT').financeur('CAF', 'CAF')
    f.en('A1', 'Contrat de ville 2022').rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat', 'CAF')
    f.rangee('A3', 'Escale', 'Accueil', '€ 1 200', '1.200,00 €', '1 200,-')
    f.rangee('A4', 'Rebond', 'Boxe', 300, '+ 200 €', '1’200')
    a.action('B3', 'Accueil', 'Escale').volet()
    a.ligne('C3', 'Ville', 1200, texte='€ 1 200').ligne('D3', 'Etat', 1200, texte='1.200,00 €')
    a.ligne('E3', 'CAF', texte='1 200,-').constat('CV-AMT-01', 'E3')
    a.action('B4', 'Boxe', 'Rebond').volet().ligne('C4', 'Ville', 300).ligne('D4', 'Etat', 200, texte='+ 200 €')
    a.ligne('E4', 'CAF', texte='1’200').constat('CV-AMT-01', 'E4')


def entetes_en_capitales():
    """Capital letters without accents, abbreviations with points, units in brackets."""
    c, f, a = debut('entetes-abregees-en-capitales', 'libreoffice', 'openpyxl')
    f.en('A1', 'Contrat de ville 2022')
    f.rangee('A2', 'STRUCT. PORTEUSE', 'LIB. ACTION', 'QUARTIER', 'NB BENEF.', 'MT VILLE (€)', 'MT ETAT (€)', 'TOT. (€)')
    f.rangee('A3', 'Escale', 'Accueil', 'Escanaux', 25, 100, 200, 300)
    f.rangee('A4', 'Rebond', 'Boxe', 'Escanaux', 12, 50, 60, 110)
    a.financeur('VILLE', 'COMMUNE').financeur('ETAT', 'ETAT')
    a.action('B3', 'Accueil', 'Escale', territoire='Escanaux').volet().beneficiaires('D3', 25)
    a.ligne('E3', 'VILLE', 100).ligne('F3', 'ETAT', 200)
    a.action('B4', 'Boxe', 'Rebond', territoire='Escanaux').volet().beneficiaires('D4', 12)
    a.ligne('E4', 'VILLE', 50).ligne('F4', 'ETAT', 60)
    a.total('G3', 'LIGNE', 300, 'VILLE, ETAT').total('G4', 'LIGNE', 110, 'VILLE, ETAT')


def notes_entre_les_actions():
    """A long note below each action, merged over the whole width; a blank row after it."""
    c, f, a = debut('commentaire-fusionne-sous-chaque-action', 'exceljs', 'openpyxl')
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    f.en('A1', 'Contrat de ville 2022').rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat')
    f.rangee('A3', 'Escale', 'Accueil', 100, 200).en('A4', 'Avis : à reconduire, sous réserve du bilan')
    f.rangee('A6', 'Rebond', 'Boxe', 300, 60).en('A7', 'Avis : 2 séances de plus, soit 500 €')
    f.rangee('A9', 'Total général', None, 400, 260)
    f.fusion('A4:D4', 'A7:D7')
    a.action('B3', 'Accueil', 'Escale').volet().ligne('C3', 'Ville', 100).ligne('D3', 'Etat', 200)
    a.action('B6', 'Boxe', 'Rebond').volet().ligne('C6', 'Ville', 300).ligne('D6', 'Etat', 60)
    a.complement('A4', 'Avis : à reconduire, sous réserve du bilan').constat('CV-LAY-04', 'A4')
    a.complement('A7', 'Avis : 2 séances de plus, soit 500 €').constat('CV-LAY-04', 'A7')
    a.total('C9', 'FINANCEUR', 400, 'Ville').total('D9', 'FINANCEUR', 260, 'Etat').complement('A9', 'Total général')


def total_en_colonne_a_gauche():
    """The total is the first column of money, its details on the right, and a second total closes the row."""
    c, f, a = debut('total-demande-puis-accorde-par-financeur', 'sheetjs', 'exceljs')
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    f.en('A1', 'Contrat de ville 2022')
    f.rangee('A2', 'Porteur', 'Action', 'Total demandé', 'Ville accordé', 'Etat accordé', 'Total accordé')
    f.rangee('A3', 'Escale', 'Accueil', 900, 100, 200, 300).rangee('A4', 'Rebond', 'Boxe', 500, 300, 60, 360)
    a.action('B3', 'Accueil', 'Escale').volet()
    a.ligne('D3', 'Ville', 100, etape='ACCORDE').ligne('E3', 'Etat', 200, etape='ACCORDE')
    a.action('B4', 'Boxe', 'Rebond').volet()
    a.ligne('D4', 'Ville', 300, etape='ACCORDE').ligne('E4', 'Etat', 60, etape='ACCORDE')
    for l, demande, accorde in (3, 900, 300), (4, 500, 360):
        a.total(f'C{l}', 'LIGNE', demande, 'tous', etape='DEMANDE')
        a.total(f'F{l}', 'LIGNE', accorde, VE, etape='ACCORDE')


def sommes_par_formules():
    """Every sum is a formula, a subtotal too; a column of formulas that found nothing."""
    c, f, a = debut('sommes-en-formules-et-recherches', 'exceljs', 'libreoffice')
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    f.en('A1', 'Contrat de ville 2022').rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat', 'Total')
    f.rangee('A3', 'Escale', 'Accueil', 100, 200, Formule('SUM(C3:D3)', 300))
    f.rangee('A4', 'Rebond', 'Boxe', Formule('2*150', 300), Formule('D3*0.3', 60), Formule('SUM(C4:D4)', 360))
    f.rangee('A5', 'TOTAL', None, Formule('SUM(C3:C4)', 400), Formule('SUM(D3:D4)', 260), Formule('SUM(E3:E4)', 660))
    a.action('B3', 'Accueil', 'Escale').volet().ligne('C3', 'Ville', 100).ligne('D3', 'Etat', 200)
    a.action('B4', 'Boxe', 'Rebond').volet().ligne('C4', 'Ville', 300).ligne('D4', 'Etat', 60)
    a.total('E3', 'LIGNE', 300, VE).total('E4', 'LIGNE', 360, VE)
    a.total('C5', 'FINANCEUR', 400, 'Ville').total('D5', 'FINANCEUR', 260, 'Etat').total('E5', 'GENERAL', 660, VE)
    a.complement('A5', 'TOTAL')


def deux_entetes_deux_ordres():
    """Below the granted actions, the refused ones, with other columns in another order."""
    c, f, a = debut('actions-retenues-puis-refusees', 'libreoffice', 'openpyxl')
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    f.en('A1', 'Contrat de ville 2022').en('A3', 'Actions retenues')
    f.rangee('A4', 'Porteur', 'Action', 'Ville', 'Etat').rangee('A5', 'Escale', 'Accueil', 100, 200)
    f.rangee('A6', 'Total', None, 100, 200)
    f.en('A8', 'Actions refusées').rangee('A9', 'Action', 'Porteur', 'Motif du refus')
    f.rangee('A10', 'Cirque', 'Chapiteau', 'hors QPV').rangee('A11', 'Voyage', 'Escale', 'déjà financé')
    a.action('B5', 'Accueil', 'Escale').volet().ligne('C5', 'Ville', 100).ligne('D5', 'Etat', 200)
    a.action('A10', 'Cirque', 'Chapiteau').volet().action('A11', 'Voyage', 'Escale').volet()
    a.total('C6', 'BLOC', 100, 'Ville', '1').total('D6', 'BLOC', 200, 'Etat', '1').complement('A6', 'Total')
    a.complement('A3', 'Actions retenues').complement('A8', 'Actions refusées')
    a.complement('C10', 'hors QPV').complement('C11', 'déjà financé').constat('CV-LAY-01', 'C9')


etapes_en_lignes()
sous_total_sous_porteur_fusionne()
formats_comptables()
espaces_invisibles()
colonne_vide_nommee()
total_a_droite_du_titre()
annees_en_intertitres()
droit_commun()
fonds_propres()
devise_devant()
entetes_en_capitales()
notes_entre_les_actions()
total_en_colonne_a_gauche()
sommes_par_formules()
deux_entetes_deux_ordres()
