"""Several sheets, several tables."""
from classeur import Classeur


def pivot():
    """A pivot in front, as a spreadsheet leaves it; the data on the second sheet, from A1."""
    c = Classeur('pivot-puis-donnees-en-deuxieme-feuille', 'exceljs', 'sheetjs')
    f = c.feuille('Synthèse')
    f.rangee('A3', 'Étiquettes de lignes', 'Somme de Ville', 'Somme de Etat')
    f.rangee('A4', 'Fab lab du canal', 1500, 3500)
    f.rangee('A5', 'Les Petits Débrouillards du Val', 900, 1100)
    f.rangee('A6', 'Total général', 2400, 4600)
    g = c.feuille('Données')
    g.rangee('A1', 'Porteur', 'Action', 'Thématique', 'Ville', 'Etat')
    g.rangee('A2', 'Fab lab du canal', 'Réparer ensemble', 'Lien social', 1500, 2500)
    g.rangee('A3', 'Fab lab du canal', 'Code à l’école', 'Éducation', None, 1000)
    g.rangee('A4', 'Les Petits Débrouillards du Val', 'Sciences en bas de chez toi', 'Éducation', 900, 1100)
    a = c.attendu
    a.contrat('Données').financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('B2', 'Réparer ensemble', 'Fab lab du canal', thematique='Lien social').volet()
    a.ligne('D2', 'Ville', 1500).ligne('E2', 'Etat', 2500)
    a.action('B3', 'Code à l’école', 'Fab lab du canal', thematique='Éducation').volet().ligne('E3', 'Etat', 1000)
    a.action('B4', 'Sciences en bas de chez toi', 'Les Petits Débrouillards du Val', thematique='Éducation')
    a.volet().ligne('D4', 'Ville', 900).ligne('E4', 'Etat', 1100)
    a.feuille('Synthèse').tableau('Synthèse')
    a.entete('rangee', 'Fab lab du canal').entete('rangee', 'Les Petits Débrouillards du Val')
    a.entete('rangee', 'Total général', 'TOTAL')
    a.entete('colonne', 'Somme de Ville', mesure='MONTANT', financeur='Ville')
    a.entete('colonne', 'Somme de Etat', mesure='MONTANT', financeur='Etat')
    for l, nom, ville, etat in ((4, 'Fab lab du canal', 1500, 3500),
                                (5, 'Les Petits Débrouillards du Val', 900, 1100), (6, 'Total général', 2400, 4600)):
        a.case(f'B{l}', nom, 'Somme de Ville', ville).case(f'C{l}', nom, 'Somme de Etat', etat)


def premiere_vide():
    """An empty first sheet, the table on the second, an old copy on a hidden third."""
    c = Classeur('premiere-feuille-vide-ancienne-copie-masquee', 'libreoffice', 'openpyxl', 'exceljs')
    c.feuille('Feuil1')
    f = c.feuille('Bilan 2022')
    f.en('B2', 'Bilan du contrat de ville 2022')
    f.rangee('B4', 'Association', 'Projet', 'Commune', 'Etat')
    f.rangee('B5', 'Cité jardin', 'Compost de quartier', 400, 600)
    f.rangee('B6', 'Boxing club', 'Gants et devoirs', 1000, 2000)
    g = c.feuille('Ancien', masquee=True)
    g.rangee('B4', 'Association', 'Projet', 'Commune', 'Etat')
    g.rangee('B5', 'Cité jardin', 'Compost de quartier', 300, 600)
    a = c.attendu.feuille('Bilan 2022')
    a.contrat('Bilan du contrat de ville 2022', 2022)
    a.financeur('Commune', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('C5', 'Compost de quartier', 'Cité jardin').volet().ligne('D5', 'Commune', 400).ligne('E5', 'Etat', 600)
    a.action('C6', 'Gants et devoirs', 'Boxing club').volet().ligne('D6', 'Commune', 1000).ligne('E6', 'Etat', 2000)
    a.constat('CV-LAY-05', '@Ancien').constat('CV-LAY-07', '@Ancien')


def par_qpv():
    """One sheet per QPV, the same columns, each with its own total."""
    c = Classeur('une-feuille-par-qpv', 'openpyxl', 'libreoffice-reenregistre')
    entete = 'Porteur', 'Action', 'Ville', 'Etat', 'Total'
    a = c.attendu
    f = c.feuille('QPV Les Tilleuls')
    f.en('A1', 'Contrat de ville 2025 - Les Tilleuls')
    f.rangee('A3', *entete)
    f.rangee('A4', 'Amicale des locataires', 'Fête des voisins', 300, 500, 800)
    f.rangee('A5', 'Prévention Plus', 'Médiation de soirée', 4000, 6000, 10000)
    f.rangee('A6', 'TOTAL', None, 4300, 6500, 10800)
    g = c.feuille('QPV Bellevue')
    g.en('A1', 'Contrat de ville 2025 - Bellevue')
    g.rangee('A3', *entete)
    g.rangee('A4', 'Prévention Plus', 'Médiation de soirée', 2000, 3000, 5000)
    g.rangee('A5', 'TOTAL', None, 2000, 3000, 5000)
    a.contrat('Contrat de ville 2025 - Les Tilleuls', 2025)
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.feuille('QPV Les Tilleuls')
    a.action('B4', 'Fête des voisins', 'Amicale des locataires', territoire='QPV Les Tilleuls').volet()
    a.ligne('C4', 'Ville', 300).ligne('D4', 'Etat', 500)
    a.action('B5', 'Médiation de soirée', 'Prévention Plus', territoire='QPV Les Tilleuls').volet()
    a.ligne('C5', 'Ville', 4000).ligne('D5', 'Etat', 6000)
    a.total('E4', 'LIGNE', 800, 'Ville, Etat').total('E5', 'LIGNE', 10000, 'Ville, Etat')
    a.total('C6', 'BLOC', 4300, 'Ville', '1-2').total('D6', 'BLOC', 6500, 'Etat', '1-2')
    a.total('E6', 'BLOC', 10800, 'Ville, Etat', '1-2').complement('A6', 'TOTAL')
    a.feuille('QPV Bellevue')
    a.action('B4', 'Médiation de soirée', 'Prévention Plus', territoire='QPV Bellevue').volet()
    a.ligne('C4', 'Ville', 2000).ligne('D4', 'Etat', 3000)
    a.total('E4', 'LIGNE', 5000, 'Ville, Etat')
    a.total('C5', 'BLOC', 2000, 'Ville', '3').total('D5', 'BLOC', 3000, 'Etat', '3')
    a.total('E5', 'BLOC', 5000, 'Ville, Etat', '3').complement('A5', 'TOTAL')
    a.complement('A1', 'Contrat de ville 2025 - Bellevue')


def par_annee():
    """One sheet per year; the last has one financeur more."""
    c = Classeur('une-feuille-par-annee', 'sheetjs', 'libreoffice')
    a = c.attendu
    f = c.feuille('2021')
    f.rangee('A1', 'Structure', 'Intitulé', 'Ville', 'Région')
    f.rangee('A2', 'Cinéma Le Foyer', 'Un été de courts', 1000, 500)
    g = c.feuille('2022')
    g.rangee('A1', 'Structure', 'Intitulé', 'Ville', 'Région')
    g.rangee('A2', 'Cinéma Le Foyer', 'Un été de courts', 1100, 550)
    h = c.feuille('2023')
    h.rangee('A1', 'Structure', 'Intitulé', 'Ville', 'Région', 'CAF')
    h.rangee('A2', 'Cinéma Le Foyer', 'Un été de courts', 1200, None, 700)
    h.rangee('A3', 'Atelier des Arts', 'Fresque', 800, 0, None)
    a.contrat('2021')
    a.financeur('Ville', 'COMMUNE').financeur('Région', 'REGION').financeur('CAF', 'CAF')
    a.feuille('2021').action('B2', 'Un été de courts', 'Cinéma Le Foyer').volet()
    a.ligne('C2', 'Ville', 1000, exercice=2021).ligne('D2', 'Région', 500, exercice=2021)
    a.feuille('2022').action('B2', 'Un été de courts', 'Cinéma Le Foyer').volet()
    a.ligne('C2', 'Ville', 1100, exercice=2022).ligne('D2', 'Région', 550, exercice=2022)
    a.feuille('2023').action('B2', 'Un été de courts', 'Cinéma Le Foyer').volet()
    a.ligne('C2', 'Ville', 1200, exercice=2023).ligne('E2', 'CAF', 700, exercice=2023)
    a.action('B3', 'Fresque', 'Atelier des Arts').volet()
    a.ligne('C3', 'Ville', 800, exercice=2023).ligne('D3', 'Région', 0, exercice=2023)


def deux_tableaux():
    """Two captioned tables one under the other, the second with another header and its own total."""
    c = Classeur('deux-tableaux-empiles-entetes-differents', 'libreoffice', 'exceljs')
    f = c.feuille('Programmation 2024')
    f.en('A1', 'Programmation 2024 du contrat de ville')
    f.en('A3', '1. Actions reconduites')
    f.rangee('A4', 'Porteur', 'Action', 'Ville', 'Etat', 'TOTAL')
    f.rangee('A5', 'Chœur de quartier', 'Chanter ensemble', 600, 900, 1500)
    f.rangee('A6', 'Club d’échecs', 'Mat en trois', 200, 300, 500)
    f.rangee('A7', 'TOTAL', None, 800, 1200, 2000)
    f.en('A10', '2. Actions nouvelles')
    f.rangee('A11', 'Action', 'Porteur', 'Public visé', 'Etat', 'CAF')
    f.rangee('A12', 'Café des parents', 'École Pasteur', 'Parents', 700, 300)
    f.rangee('A13', 'TOTAL', None, None, 700, 300)
    a = c.attendu
    a.contrat('Programmation 2024 du contrat de ville', 2024)
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT').financeur('CAF', 'CAF')
    a.action('B5', 'Chanter ensemble', 'Chœur de quartier').volet().ligne('C5', 'Ville', 600).ligne('D5', 'Etat', 900)
    a.action('B6', 'Mat en trois', 'Club d’échecs').volet().ligne('C6', 'Ville', 200).ligne('D6', 'Etat', 300)
    a.action('A12', 'Café des parents', 'École Pasteur').volet(public='Parents')
    a.ligne('D12', 'Etat', 700).ligne('E12', 'CAF', 300)
    a.total('E5', 'LIGNE', 1500, 'Ville, Etat').total('E6', 'LIGNE', 500, 'Ville, Etat')
    a.total('C7', 'BLOC', 800, 'Ville', '1-2').total('D7', 'BLOC', 1200, 'Etat', '1-2')
    a.total('E7', 'BLOC', 2000, 'Ville, Etat', '1-2')
    a.total('D13', 'BLOC', 700, 'Etat', '3').total('E13', 'BLOC', 300, 'CAF', '3')
    a.complement('A3', '1. Actions reconduites').complement('A7', 'TOTAL')
    a.complement('A10', '2. Actions nouvelles').complement('A13', 'TOTAL')


def cote_a_cote():
    """Two tables side by side, each with its header."""
    c = Classeur('deux-tableaux-cote-a-cote', 'openpyxl', 'libreoffice')
    f = c.feuille('Comité')
    f.en('A1', 'Comité technique 2022')
    f.rangee('A3', 'Porteur', 'Action', 'Ville', 'Etat').rangee('F3', 'Porteur', 'Action', 'CAF', 'Région')
    f.rangee('A4', 'Escale', 'Accueil', 100, 500).rangee('F4', 'Halte-jeux', 'Motricité', 250, 350)
    f.rangee('A5', 'Rebond', 'Boxe', 300, 100)
    a = c.attendu
    a.contrat('Comité technique 2022', 2022).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.financeur('CAF', 'CAF').financeur('Région', 'REGION')
    a.action('B4', 'Accueil', 'Escale').volet().ligne('C4', 'Ville', 100).ligne('D4', 'Etat', 500)
    a.action('B5', 'Boxe', 'Rebond').volet().ligne('C5', 'Ville', 300).ligne('D5', 'Etat', 100)
    a.action('G4', 'Motricité', 'Halte-jeux').volet().ligne('H4', 'CAF', 250).ligne('I4', 'Région', 350)


def autre_ordre():
    """Two sheets of actions whose columns are in another order and under other words."""
    c = Classeur('deux-feuilles-colonnes-dans-un-autre-ordre', 'exceljs', 'sheetjs')
    f = c.feuille('Fonctionnement')
    f.rangee('A1', 'Porteur', 'Action', 'Ville', 'Etat').rangee('A2', 'Escale', 'Accueil', 100, 500)
    g = c.feuille('Investissement')
    g.rangee('A1', 'Etat', 'Ville', 'Projet', 'Structure').rangee('A2', 8000, 2000, 'Agora couverte', 'Commune')
    a = c.attendu
    a.contrat('Fonctionnement').financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.feuille('Fonctionnement').action('B2', 'Accueil', 'Escale').volet().ligne('C2', 'Ville', 100).ligne('D2', 'Etat', 500)
    a.feuille('Investissement').action('C2', 'Agora couverte', 'Commune').volet()
    a.ligne('A2', 'Etat', 8000).ligne('B2', 'Ville', 2000)


def qpv_et_synthese():
    """A synthesis of the QPV in front of a sheet for each: its figures are declared, not counted."""
    c = Classeur('synthese-puis-une-feuille-par-code-qpv', 'libreoffice', 'exceljs')
    s = c.feuille('Synthèse')
    s.en('A1', 'Engagements Quartiers 2030 - exercice 2024')
    s.rangee('A3', 'QPV', 'Ville', 'Etat', 'Total').rangee('A4', 'QN03091N', 100, 500, 600)
    s.rangee('A5', 'QN03092M', 300, 100, 400).rangee('A6', 'Total', 400, 600, 1000)
    a = c.attendu
    a.contrat('Engagements Quartiers 2030 - exercice 2024', 2024)
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    for code, porteur, action, ville, etat in (('QN03091N', 'Escale', 'Accueil', 100, 500),
                                               ('QN03092M', 'Rebond', 'Boxe', 300, 100)):
        f = c.feuille(code)
        f.rangee('A1', 'Porteur', 'Action', 'Ville', 'Etat').rangee('A2', porteur, action, ville, etat)
        a.action('B2', action, porteur, territoire=f'{code} [{code}]').volet().ligne('C2', 'Ville', ville)
        a.ligne('D2', 'Etat', etat)
    a.feuille('Synthèse').tableau('Engagements Quartiers 2030 - exercice 2024')
    a.entete('rangee', 'QN03091N').entete('rangee', 'QN03092M').entete('rangee', 'Total', 'TOTAL')
    a.entete('colonne', 'Ville', mesure='MONTANT', financeur='Ville')
    a.entete('colonne', 'Etat', mesure='MONTANT', financeur='Etat').entete('colonne', 'Total', 'TOTAL', mesure='MONTANT')
    for l, nom, vs in (4, 'QN03091N', (100, 500, 600)), (5, 'QN03092M', (300, 100, 400)), (6, 'Total', (400, 600, 1000)):
        for colonne, tete, v in zip('BCD', ('Ville', 'Etat', 'Total'), vs):
            a.case(f'{colonne}{l}', nom, tete, v)


pivot()
premiere_vide()
par_qpv()
par_annee()
deux_tableaux()
cote_a_cote()
autre_ordre()
qpv_et_synthese()
