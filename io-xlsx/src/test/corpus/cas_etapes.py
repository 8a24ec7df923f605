"""Steps of an amount, financeurs in rows, financeurs by year."""
from classeur import Classeur


def trois_rangees():
    """Three header rows: the financing, its steps, the financeurs; the total cost is no financeur."""
    c = Classeur('trois-rangees-demande-accorde-verse', 'exceljs', 'openpyxl')
    f = c.feuille('Suivi')
    f.en('A1', 'Suivi de l’exercice 2023')
    f.rangee('A3', 'Porteur', 'Intitulé de l’action', 'Financements 2023')
    f.rangee('C4', 'Demandé', None, 'Accordé', None, 'Versé')
    f.rangee('C5', 'Ville', 'CAF', 'Ville', 'CAF', 'Ville', 'CAF')
    f.fusion('A3:A5', 'B3:B5', 'C3:H3', 'C4:D4', 'E4:F4', 'G4:H4')
    f.rangee('A6', 'La Ressourcerie', 'Collecte au pied des tours', 5000, 2500, 4000, 2500, 4000, 1250)
    f.rangee('A7', 'Danse en ville', 'Bal du samedi', 1000, None, 0)
    a = c.attendu
    a.contrat('Suivi de l’exercice 2023', 2023).financeur('Ville', 'COMMUNE').financeur('CAF', 'CAF')
    a.action('B6', 'Collecte au pied des tours', 'La Ressourcerie').volet()
    a.ligne('C6', 'Ville', 5000, etape='DEMANDE').ligne('D6', 'CAF', 2500, etape='DEMANDE')
    a.ligne('E6', 'Ville', 4000, etape='ACCORDE').ligne('F6', 'CAF', 2500, etape='ACCORDE')
    a.ligne('G6', 'Ville', 4000, etape='VERSE').ligne('H6', 'CAF', 1250, etape='VERSE')
    a.action('B7', 'Bal du samedi', 'Danse en ville').volet()
    a.ligne('C7', 'Ville', 1000, etape='DEMANDE').ligne('E7', 'Ville', 0, etape='ACCORDE')


def en_lignes():
    """One row per financement line: the action is said again, its lines are one entry."""
    c = Classeur('une-ligne-par-financement', 'sheetjs', 'libreoffice')
    f = c.feuille('Export')
    f.rangee('A1', 'Exercice', 'Porteur', 'Action', 'Financeur', 'Montant accordé')
    f.rangee('A2', 2024, 'Mosaïque', 'Cours de français', 'Etat', 6000)
    f.rangee('A3', 2024, 'Mosaïque', 'Cours de français', 'Ville', 3000)
    f.rangee('A4', 2024, 'Mosaïque', 'Cours de français', 'Conseil départemental', 1500)
    f.rangee('A5', 2024, 'Mosaïque', 'Aide aux démarches', 'Etat', 2000)
    f.rangee('A6', 2024, 'Vivre au Plateau', 'Cours de français', 'Etat', 1000)
    a = c.attendu
    a.contrat('Export', 2024).financeur('Etat', 'ETAT').financeur('Ville', 'COMMUNE')
    a.financeur('Conseil départemental', 'DEPARTEMENT')
    a.action('C2', 'Cours de français', 'Mosaïque').volet()
    a.ligne('E2', 'Etat', 6000, etape='ACCORDE').ligne('E3', 'Ville', 3000, etape='ACCORDE')
    a.ligne('E4', 'Conseil départemental', 1500, etape='ACCORDE')
    a.action('C5', 'Aide aux démarches', 'Mosaïque').volet().ligne('E5', 'Etat', 2000, etape='ACCORDE')
    a.action('C6', 'Cours de français', 'Vivre au Plateau').volet().ligne('E6', 'Etat', 1000, etape='ACCORDE')


def etapes_en_colonnes():
    """Financeurs in rows under a merged action, steps in columns; a line total."""
    c = Classeur('financeurs-en-lignes-etapes-en-colonnes', 'openpyxl', 'libreoffice-reenregistre')
    f = c.feuille('Financements')
    f.en('A1', 'Contrat de ville 2022')
    f.rangee('A2', 'Structure', 'Projet', 'Financeur', 'Montant sollicité', 'Montant attribué', 'Montant versé')
    f.rangee('A3', 'Régie de quartier', 'Chantier jeunes', 'Ville', 8000, 7000, 7000)
    f.rangee('A4', None, None, 'État (P147)', 12000, 12000, 6000)
    f.rangee('A5', None, None, 'Bailleur', 3000)
    f.fusion('A3:A5', 'B3:B5')
    f.rangee('A6', 'Épicerie sociale', 'Paniers', 'Ville', 1500, 0)
    a = c.attendu
    a.contrat('Contrat de ville 2022', 2022).financeur('Ville', 'COMMUNE').financeur('État (P147)', 'ETAT')
    a.financeur('Bailleur', 'BAILLEUR')
    a.action('B3', 'Chantier jeunes', 'Régie de quartier').volet()
    for l, qui, montants in (3, 'Ville', (8000, 7000, 7000)), (4, 'État (P147)', (12000, 12000, 6000)), (5, 'Bailleur', (3000,)):
        for colonne, etape, v in zip('DEF', ('DEMANDE', 'ACCORDE', 'VERSE'), montants):
            a.ligne(f'{colonne}{l}', qui, v, etape=etape)
    a.action('B6', 'Paniers', 'Épicerie sociale').volet()
    a.ligne('D6', 'Ville', 1500, etape='DEMANDE').ligne('E6', 'Ville', 0, etape='ACCORDE')


def par_annees():
    """Years over financeurs, in merged groups: each amount belongs to its year."""
    c = Classeur('financeurs-par-annees-sous-groupes', 'exceljs', 'libreoffice')
    f = c.feuille('Pluriannuel')
    f.en('A1', 'Conventions pluriannuelles d’objectifs')
    f.rangee('A3', 'Porteur', 'Action', 2021, None, 2022, None, 2023)
    f.rangee('C4', 'Ville', 'Etat', 'Ville', 'Etat', 'Ville', 'Etat')
    f.fusion('A3:A4', 'B3:B4', 'C3:D3', 'E3:F3', 'G3:H3')
    f.rangee('A5', 'Mission locale', 'Parrainage', 1000, 2000, 1000, 2000, 1500, 2500)
    f.rangee('A6', 'Orchestre Démos', 'Un violon pour moi', 3000, 3000, 3000, None, 3000)
    a = c.attendu
    a.contrat('Conventions pluriannuelles d’objectifs').financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('B5', 'Parrainage', 'Mission locale').volet()
    for ou, qui, v, an in (('C5', 'Ville', 1000, 2021), ('D5', 'Etat', 2000, 2021), ('E5', 'Ville', 1000, 2022),
                           ('F5', 'Etat', 2000, 2022), ('G5', 'Ville', 1500, 2023), ('H5', 'Etat', 2500, 2023)):
        a.ligne(ou, qui, v, exercice=an)
    a.action('B6', 'Un violon pour moi', 'Orchestre Démos').volet()
    for ou, qui, v, an in (('C6', 'Ville', 3000, 2021), ('D6', 'Etat', 3000, 2021), ('E6', 'Ville', 3000, 2022),
                           ('G6', 'Ville', 3000, 2023)):
        a.ligne(ou, qui, v, exercice=an)


def scdl():
    """An open data file (SCDL) opened in a French spreadsheet: who grants stands in a column."""
    c = Classeur('scdl-subventions-depuis-un-csv', 'libreoffice-csv')
    c.csv = '''nomAttribuant,idAttribuant,dateConvention,referenceDecision,nomBeneficiaire,idBeneficiaire,objet,montant,nature,conditionsVersement,datesPeriodeVersement,idRAE,notificationUE,pourcentageSubvention
Ville de Saint-Avelin,43128765500010,2023-05-12,2023-41,Radio Avelin,12345678200010,Paroles de jeunes,3200.5,aide en numéraire,unique,2023-06-01,,non,1
Ville de Saint-Avelin,43128765500010,2023-05-12,2023-42,Judo club,87654321600017,Tatamis dehors,1000,aide en numéraire,échelonné,2023-06-01/2023-12-31,,non,0.5
'''
    c.filtre = 'CSV:44,34,76,1,,1033,true,true'
    a = c.attendu.feuille('export')
    a.contrat('export').financeur('Ville de Saint-Avelin', 'COMMUNE')
    a.action('G2', 'Paroles de jeunes', 'Radio Avelin', siret='12345678200010').volet()
    a.ligne('H2', 'Ville de Saint-Avelin', '3200.50')
    a.action('G3', 'Tatamis dehors', 'Judo club', siret='87654321600017').volet()
    a.ligne('H3', 'Ville de Saint-Avelin', '1000.00')
    gardes = (('B', 'idAttribuant', ('43128765500010', '43128765500010')),
              ('C', 'dateConvention', ('2023-05-12', '2023-05-12')), ('D', 'referenceDecision', ('2023-41', '2023-42')),
              ('I', 'nature', ('aide en numéraire', 'aide en numéraire')),
              ('J', 'conditionsVersement', ('unique', 'échelonné')),
              ('K', 'datesPeriodeVersement', ('2023-06-01', '2023-06-01/2023-12-31')), ('L', 'idRAE', ()),
              ('M', 'notificationUE', ('non', 'non')), ('N', 'pourcentageSubvention', ('1', '0.5')))
    for colonne, _, textes in gardes:
        a.constat('CV-LAY-01', colonne + '1')
        for i, texte in enumerate(textes):
            a.complement(f'{colonne}{i + 2}', texte)
    a.constat('CV-IDE-02', 'F2').constat('CV-IDE-02', 'F3')


def etape_en_ligne():
    """One row per financeur and step, the step in a column; the porteur is said once."""
    c = Classeur('une-ligne-par-financeur-et-etape', 'exceljs', 'libreoffice')
    f = c.feuille('Suivi')
    f.en('A1', 'Suivi des subventions 2025')
    f.rangee('A2', 'Porteur', 'Action', 'Financeur', 'Étape', 'Montant')
    f.rangee('A3', 'Escale', 'Accueil', 'Etat', 'Demandé', 5000)
    f.rangee('A4', 'Escale', 'Accueil', 'Etat', 'Accordé', 4000)
    f.rangee('A5', 'Escale', 'Accueil', 'Ville', 'Versé', 1500)
    f.rangee('A6', 'Rebond', 'Boxe', 'CAF', 'Accordé', 'en attente')
    a = c.attendu
    a.contrat('Suivi des subventions 2025', 2025)
    a.financeur('Etat', 'ETAT').financeur('Ville', 'COMMUNE').financeur('CAF', 'CAF')
    a.action('B3', 'Accueil', 'Escale').volet().ligne('E3', 'Etat', 5000, etape='DEMANDE')
    a.ligne('E4', 'Etat', 4000, etape='ACCORDE').ligne('E5', 'Ville', 1500, etape='VERSE')
    a.action('B6', 'Boxe', 'Rebond').volet().ligne('E6', 'CAF', texte='en attente', etape='ACCORDE')
    a.constat('CV-AMT-01', 'E6')


def annee_en_ligne():
    """The year of each row in a column: the same action in two years is two sums of money."""
    c = Classeur('annee-en-colonne', 'sheetjs', 'openpyxl')
    f = c.feuille('Historique')
    f.rangee('A1', 'Année', 'Porteur', 'Action', 'Ville', 'Etat')
    f.rangee('A2', 2022, 'Escale', 'Accueil', 100, 500).rangee('A3', 2023, 'Escale', 'Accueil', 120, 480)
    f.rangee('A4', 2023, 'Rebond', 'Boxe', 300, None)
    a = c.attendu
    a.contrat('Historique').financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    for l, an, porteur, action, ville, etat in ((2, 2022, 'Escale', 'Accueil', 100, 500),
                                                (3, 2023, 'Escale', 'Accueil', 120, 480),
                                                (4, 2023, 'Rebond', 'Boxe', 300, None)):
        a.action(f'C{l}', action, porteur).volet().ligne(f'D{l}', 'Ville', ville, exercice=an)
        if etat:
            a.ligne(f'E{l}', 'Etat', etat, exercice=an)


def etapes_et_totaux():
    """Each group of steps ends with its own total, and a total row under all: each total has its step."""
    c = Classeur('etapes-avec-totaux-par-groupe', 'libreoffice', 'openpyxl')
    f = c.feuille('Programmation')
    f.en('A1', 'Programmation 2024')
    f.rangee('A2', 'Porteur', 'Action', 'Demandé', None, None, 'Accordé')
    f.rangee('C3', 'Ville', 'Etat', 'Total', 'Ville', 'Etat', 'Total')
    f.fusion('A2:A3', 'B2:B3', 'C2:E2', 'F2:H2')
    f.rangee('A4', 'Escale', 'Accueil', 100, 500, 600, 80, 400, 480)
    f.rangee('A5', 'Rebond', 'Boxe', 300, 100, 400, 300, 0, 300)
    f.rangee('A6', 'TOTAL', None, 400, 600, 1000, 380, 400, 780)
    a = c.attendu
    a.contrat('Programmation 2024', 2024).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    for l, porteur, action, vs in (4, 'Escale', 'Accueil', (100, 500, 80, 400)), (5, 'Rebond', 'Boxe', (300, 100, 300, 0)):
        a.action(f'B{l}', action, porteur).volet()
        a.ligne(f'C{l}', 'Ville', vs[0], etape='DEMANDE').ligne(f'D{l}', 'Etat', vs[1], etape='DEMANDE')
        a.ligne(f'F{l}', 'Ville', vs[2], etape='ACCORDE').ligne(f'G{l}', 'Etat', vs[3], etape='ACCORDE')
    for ou, v in ('E4', 600), ('E5', 400):
        a.total(ou, 'LIGNE', v, 'Ville, Etat', etape='DEMANDE')
    for ou, v in ('H4', 480), ('H5', 300):
        a.total(ou, 'LIGNE', v, 'Ville, Etat', etape='ACCORDE')
    for ou, nature, v, qui, etape in (
            ('C6', 'FINANCEUR', 400, 'Ville', 'DEMANDE'), ('D6', 'FINANCEUR', 600, 'Etat', 'DEMANDE'),
            ('E6', 'GENERAL', 1000, 'Ville, Etat', 'DEMANDE'), ('F6', 'FINANCEUR', 380, 'Ville', 'ACCORDE'),
            ('G6', 'FINANCEUR', 400, 'Etat', 'ACCORDE'), ('H6', 'GENERAL', 780, 'Ville, Etat', 'ACCORDE')):
        a.total(ou, nature, v, qui, etape=etape)
    a.complement('A6', 'TOTAL')



def credits_en_ligne():
    """Each row of an export says the nature of its credit; one in words that no list has."""
    c = Classeur('nature-du-credit-par-ligne', 'sheetjs', 'libreoffice')
    f = c.feuille('Export')
    f.rangee('A1', 'Exercice', 'Porteur', 'Action', 'Financeur', 'Nature des crédits', 'Montant accordé')
    f.rangee('A2', 2024, 'Mosaïque', 'Cours de français', 'Etat', 'Crédits spécifiques (P147)', 6000)
    f.rangee('A3', 2024, 'Mosaïque', 'Cours de français', 'Ville', 'DROIT COMMUN', 3000)
    f.rangee('A4', 2024, 'Mosaïque', 'Aide aux démarches', 'Ville', 'selon le budget', 2000)
    a = c.attendu
    a.contrat('Export', 2024).financeur('Etat', 'ETAT').financeur('Ville', 'COMMUNE')
    a.action('C2', 'Cours de français', 'Mosaïque').volet()
    a.ligne('F2', 'Etat', 6000, etape='ACCORDE', credit='CREDIT_SPECIFIQUE')
    a.ligne('F3', 'Ville', 3000, etape='ACCORDE', credit='DROIT_COMMUN')
    a.action('C4', 'Aide aux démarches', 'Mosaïque').volet().ligne('F4', 'Ville', 2000, etape='ACCORDE')
    a.complement('E2', 'Crédits spécifiques (P147)').complement('E4', 'selon le budget')


def credits_en_intitule():
    """The heading of a financeur says it; hors droit commun is not droit commun."""
    c = Classeur('droit-commun-dans-l-intitule', 'openpyxl', 'libreoffice')
    f = c.feuille('Financements')
    f.en('A1', 'Contrat de ville 2025')
    f.rangee('A2', 'Porteur', 'Action', 'Etat (crédits spécifiques)', 'Etat - droit commun', 'Ville hors droit commun')
    f.rangee('A3', 'Ludothèque', 'Jeux en bas', 1200, 300, 700)
    f.rangee('A4', 'Mission locale', 'Parrainage', 4000, None, 800)
    a = c.attendu
    a.contrat('Contrat de ville 2025', 2025).financeur('Etat (crédits spécifiques)', 'ETAT')
    a.financeur('Etat - droit commun', 'ETAT').financeur('Ville hors droit commun', 'COMMUNE')
    for l, action, porteur, montants in (3, 'Jeux en bas', 'Ludothèque', (1200, 300, 700)), (4, 'Parrainage', 'Mission locale', (4000, None, 800)):
        a.action(f'B{l}', action, porteur).volet()
        a.ligne(f'C{l}', 'Etat (crédits spécifiques)', montants[0], credit='CREDIT_SPECIFIQUE')
        if montants[1]:
            a.ligne(f'D{l}', 'Etat - droit commun', montants[1], credit='DROIT_COMMUN')
        a.ligne(f'E{l}', 'Ville hors droit commun', montants[2])


def lignes_sous_quartiers():
    """One row per financement under headings of quartiers: the same action in two of them is two."""
    c = Classeur('financements-en-lignes-sous-des-quartiers', 'exceljs', 'libreoffice')
    f = c.feuille('Export')
    f.en('A1', 'Programmation 2024').rangee('A2', 'Porteur', 'Action', 'Financeur', 'Montant')
    f.en('A3', 'QPV du Bois')
    f.rangee('A4', 'Mosaïque', 'Cours de français', 'Etat', 600).rangee('A5', 'Mosaïque', 'Cours de français', 'Ville', 300)
    f.en('A6', 'QPV du Val')
    f.rangee('A7', 'Mosaïque', 'Cours de français', 'Etat', 700).rangee('C8', 'Ville', 100)
    a = c.attendu
    a.contrat('Programmation 2024', 2024).financeur('Etat', 'ETAT').financeur('Ville', 'COMMUNE')
    a.action('B4', 'Cours de français', 'Mosaïque', territoire='QPV du Bois').volet()
    a.ligne('D4', 'Etat', 600).ligne('D5', 'Ville', 300)
    a.action('B7', 'Cours de français', 'Mosaïque', territoire='QPV du Val').volet()
    a.ligne('D7', 'Etat', 700).ligne('D8', 'Ville', 100)
    a.complement('A3', 'QPV du Bois').complement('A6', 'QPV du Val')



trois_rangees()
en_lignes()
etapes_en_colonnes()
par_annees()
scdl()
etape_en_ligne()
annee_en_ligne()
etapes_et_totaux()
credits_en_ligne()
credits_en_intitule()
lignes_sous_quartiers()
