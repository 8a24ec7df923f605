"""What columns are, by spellings of préfectures, CAF and town halls."""
from decimal import Decimal

from classeur import Classeur


def prefecture():
    """The step and the financeur in one heading; the total cost is the budget's, the opinion has no field."""
    c = Classeur('entetes-prefecture-etape-et-financeur', 'libreoffice', 'exceljs')
    f = c.feuille('Instruction')
    f.en('A1', 'Appel à projets 2025 : tableau d’instruction')
    f.rangee('A3', 'Opérateur', 'Nom du projet', 'Axe', 'Coût total du projet', 'Subvention demandée État',
             'Montant proposé État', 'Montant accordé CAF', 'Avis')
    f.rangee('A4', 'Compagnons du bâti', 'Auto-réhabilitation', 'Cadre de vie', 30000, 8000, 6000, 2000, 'favorable')
    f.rangee('A5', 'Trait d’union', 'Écrivain public', 'Accès aux droits', 9000, 4000, 0, None, 'réservé')
    a = c.attendu
    a.contrat('Appel à projets 2025 : tableau d’instruction', 2025)
    a.financeur('État', 'ETAT').financeur('CAF', 'CAF')
    a.action('B4', 'Auto-réhabilitation', 'Compagnons du bâti', axe='Cadre de vie', cout=30000).volet()
    a.ligne('E4', 'État', 8000, etape='DEMANDE').ligne('F4', 'État', 6000, etape='PROPOSE')
    a.ligne('G4', 'CAF', 2000, etape='ACCORDE')
    a.action('B5', 'Écrivain public', 'Trait d’union', axe='Accès aux droits', cout=9000).volet()
    a.ligne('E5', 'État', 4000, etape='DEMANDE').ligne('F5', 'État', 0, etape='PROPOSE')
    a.complement('H4', 'favorable').complement('H5', 'réservé').constat('CV-LAY-01', 'H3')


def tout_dit():
    """Code of the QPV, status, new or renewed: each has its field; a number of dossier has none."""
    c = Classeur('quartier-statut-nouveaute', 'sheetjs', 'openpyxl')
    f = c.feuille('Bilan')
    f.en('A1', 'Bilan 2024')
    f.rangee('A2', 'N°', 'Porteur', 'Action', 'Code QPV', 'Statut', 'Nouvelle / Reconduction', 'Public visé',
             'Nb de bénéficiaires QPV', 'Ville', 'Etat')
    f.rangee('A3', 1, 'Escale', 'Point d’écoute', 'QN03091N', 'Réalisée', 'Reconduction', 'Jeunes', 45, 500, 1500)
    f.rangee('A4', 2, 'Hip-hop 30', 'Battle', 'QN03092M', 'Annulée', 'Nouvelle', 'Tout public', None, 0, None)
    a = c.attendu
    a.contrat('Bilan 2024', 2024).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('C3', 'Point d’écoute', 'Escale', territoire='QN03091N [QN03091N]', statut='REALISEE',
             nouveaute='RECONDUCTION').volet(public='Jeunes').beneficiaires('H3', 45, 'QPV')
    a.ligne('I3', 'Ville', 500).ligne('J3', 'Etat', 1500)
    a.action('C4', 'Battle', 'Hip-hop 30', territoire='QN03092M [QN03092M]', statut='ANNULEE',
             nouveaute='NOUVELLE').volet(public='Tout public').ligne('I4', 'Ville', 0)
    a.complement('A3', '1').complement('A4', '2').constat('CV-LAY-01', 'A2')


def milliers():
    """The heading says thousands of euros: 12,5 under it is no twelve euros fifty."""
    c = Classeur('entete-en-milliers-d-euros', 'exceljs', 'libreoffice')
    f = c.feuille('Projet')
    f.en('A1', 'Projet de quartier 2026')
    f.rangee('A2', 'Porteur', 'Opération', 'Ville (k€)', 'Région (en k€)')
    f.rangee('A3', 'Foncière du Plateau', 'Halle de marché', Decimal('12.5'), 40)
    f.rangee('A4', 'Ville', 'Passerelle', 3, None)
    a = c.attendu
    a.contrat('Projet de quartier 2026', 2026)
    a.financeur('Ville', 'COMMUNE').financeur('Région', 'REGION')
    a.action('B3', 'Halle de marché', 'Foncière du Plateau').volet()
    a.ligne('C3', 'Ville', 12500, texte='12.5').ligne('D3', 'Région', 40000, texte='40')
    a.action('B4', 'Passerelle', 'Ville').volet().ligne('C4', 'Ville', 3000, texte='3')


def autres():
    """Unknown names are financeurs under a group that says so; the total stands before them."""
    c = Classeur('autres-financeurs-sous-un-groupe-total-au-milieu', 'openpyxl', 'libreoffice')
    f = c.feuille('Programmation')
    f.en('A1', 'Programmation 2023')
    f.rangee('A2', 'Structure', 'Intitulé du projet', 'Contrat de ville', None, None, 'Autres financeurs')
    f.rangee('C3', 'Ville', 'Etat', 'TOTAL PDV', 'SemiGard', 'Fondation Abeille', 'Fonds propres')
    f.fusion('A2:A3', 'B2:B3', 'C2:E2', 'F2:H2')
    f.rangee('A4', 'Cultures du Sud', 'Jardins', 2000, 3000, 5000, 400, None, 1000)
    f.rangee('A5', 'Jeune Prévention', 'Équipe mobile', 5000, 5000, 10000, None, 2500, 0)
    a = c.attendu
    a.contrat('Programmation 2023', 2023).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.financeur('SemiGard', 'NON_PRECISE').financeur('Fondation Abeille', 'NON_PRECISE')
    a.financeur('Fonds propres', 'AUTOFINANCEMENT')
    a.action('B4', 'Jardins', 'Cultures du Sud').volet().ligne('C4', 'Ville', 2000).ligne('D4', 'Etat', 3000)
    a.ligne('F4', 'SemiGard', 400).ligne('H4', 'Fonds propres', 1000)
    a.action('B5', 'Équipe mobile', 'Jeune Prévention').volet().ligne('C5', 'Ville', 5000).ligne('D5', 'Etat', 5000)
    a.ligne('G5', 'Fondation Abeille', 2500).ligne('H5', 'Fonds propres', 0)
    a.total('E4', 'LIGNE', 5000, 'Ville, Etat').total('E5', 'LIGNE', 10000, 'Ville, Etat')


def effectifs():
    """Counts in words, bounds and ranges; long texts with line breaks, semicolons and quotes."""
    c = Classeur('effectifs-en-mots-et-textes-longs', 'openpyxl', 'libreoffice-reenregistre', 'sheetjs')
    f = c.feuille('Bilan')
    f.en('A1', 'Bilan qualitatif 2023')
    f.rangee('A2', 'Porteur', 'Action', 'Nombre de participants', 'Type de public', 'Moyens humains et matériels',
             'Bilan et perspectives', 'Etat')
    lignes = ((49, '49', None), ('5 à 10', '5..10', '5 à 10'), ('environ 60', '~60', 'environ 60'),
              ('plus de 30', '31..', 'plus de 30'), ('une foule', None, 'une foule'))
    a = c.attendu
    a.contrat('Bilan qualitatif 2023', 2023).financeur('Etat', 'ETAT')
    bilan = 'Deux temps :\n- « lancement » ; 12 présents\n- clôture ; "succès"'
    for i, (cellule, effectif, texte) in enumerate(lignes):
        f.rangee(f'A{3 + i}', 'Escale', f'Action {i + 1}', cellule, 'Jeunes', '1 animatrice', bilan, 100 * i)
        a.action(f'B{3 + i}', f'Action {i + 1}', 'Escale')
        a.volet(bilan=bilan, public='Jeunes', moyens='1 animatrice')
        a.beneficiaires(f'C{3 + i}', effectif, texte=texte).ligne(f'G{3 + i}', 'Etat', 100 * i)


def nombreux():
    """Sixteen financeurs in one row of headings, most of them blank on a row."""
    c = Classeur('seize-financeurs', 'exceljs', 'libreoffice')
    noms = (('Ville', 'COMMUNE'), ('CCAS', 'COMMUNE'), ('Agglomération', 'EPCI'), ('État', 'ETAT'), ('DRAC', 'ETAT'),
            ('ARS', 'ETAT'), ('FIPD', 'ETAT'), ('Conseil départemental', 'DEPARTEMENT'),
            ('Conseil régional', 'REGION'), ('CAF', 'CAF'), ('CPAM', 'ORGANISME_SOCIAL'), ('MSA', 'ORGANISME_SOCIAL'),
            ('Bailleurs', 'BAILLEUR'), ('FSE+', 'EUROPE'), ('Fonds propres', 'AUTOFINANCEMENT'), ('FONJEP', 'AUTRE'))
    f = c.feuille('Plan')
    f.en('A1', 'Plan de financement 2024')
    f.rangee('A2', 'Porteur', 'Action', *(nom for nom, _ in noms), 'TOTAL')
    a = c.attendu
    a.contrat('Plan de financement 2024', 2024)
    for nom, genre in noms:
        a.financeur(nom, genre)
    tous = ', '.join(nom for nom, _ in noms)
    f.rangee('A3', 'Escale', 'Accueil', *range(100, 1700, 100), 13600)
    a.action('B3', 'Accueil', 'Escale').volet()
    for colonne, (nom, _), v in zip('CDEFGHIJKLMNOPQR', noms, range(100, 1700, 100)):
        a.ligne(colonne + '3', nom, v)
    f.rangee('A4', 'Rebond', 'Boxe').en('F4', 700).en('R4', 300).en('S4', 1000)
    a.action('B4', 'Boxe', 'Rebond').volet().ligne('F4', 'État', 700).ligne('R4', 'FONJEP', 300)
    a.total('S3', 'LIGNE', 13600, tous).total('S4', 'LIGNE', 1000, tous)


def communes():
    """Commune by name and by a code that lost its zero; two QPV in one cell."""
    c = Classeur('communes-et-plusieurs-qpv', 'sheetjs', 'exceljs')
    f = c.feuille('Actions')
    f.en('A1', 'Actions 2025')
    f.rangee('A2', 'Porteur', 'Action', 'QPV concerné', 'Code INSEE', 'Etat')
    f.rangee('A3', 'Escale', 'Accueil', 'QN03091N / QN03092M', '30191', 100)
    f.rangee('A4', 'Rebond', 'Boxe', 'Les Tilleuls', 1004, 200)
    a = c.attendu
    a.contrat('Actions 2025', 2025).financeur('Etat', 'ETAT')
    a.action('B3', 'Accueil', 'Escale', territoire='QN03091N [QN03091N], QN03092M [QN03092M], 30191').volet()
    a.ligne('E3', 'Etat', 100)
    a.action('B4', 'Boxe', 'Rebond', territoire='Les Tilleuls').volet().ligne('E4', 'Etat', 200)
    a.complement('D4', '1004').constat('CV-IDE-05', 'D4')


def statuts():
    """A period in one cell, a status that says the year it was put off to, new or renewed in words."""
    c = Classeur('periodes-et-statuts-en-mots', 'openpyxl', 'sheetjs')
    f = c.feuille('Bilan')
    f.en('A1', 'Bilan 2023')
    f.rangee('A2', 'Porteur', 'Action', 'Période', 'Statut', 'Nouvelle action / Renouvellement', 'Etat')
    f.rangee('A3', 'Escale', 'Accueil', 'du 01/09/2023 au 30/06/2024', 'réalisée', 'nouvelle action', 100)
    f.rangee('A4', 'Rebond', 'Boxe', '01/01/2023 - 31/12/2023', 'reportée en 2024', 'renouvellement', 200)
    f.rangee('A5', 'Fanfare', 'Concert', 'année scolaire', 'en cours', None, 300)
    a = c.attendu
    a.contrat('Bilan 2023', 2023).financeur('Etat', 'ETAT')
    a.action('B3', 'Accueil', 'Escale', statut='REALISEE', nouveaute='NOUVELLE', periode='2023-09-01/2024-06-30')
    a.volet().ligne('F3', 'Etat', 100)
    a.action('B4', 'Boxe', 'Rebond', statut='REPORTEE', reporte=2024, nouveaute='RECONDUCTION',
             periode='2023-01-01/2023-12-31').volet().ligne('F4', 'Etat', 200)
    a.action('B5', 'Concert', 'Fanfare', statut='EN_COURS').volet().ligne('F5', 'Etat', 300)
    a.complement('C5', 'année scolaire').constat('CV-DAT-01', 'C5')


def unites():
    """Units in the headings that change nothing."""
    c = Classeur('entetes-avec-unites-en-euros', 'exceljs', 'libreoffice')
    f = c.feuille('Plan')
    f.en('A1', 'Plan de financement 2022')
    f.rangee('A2', 'Structure', 'Intitulé de l’action', 'Ville (€)', 'Etat (en €)', 'Montant CAF en euros', 'Total (€)')
    f.rangee('A3', 'Escale', 'Accueil', 100, 500, 50, 650)
    a = c.attendu
    a.contrat('Plan de financement 2022', 2022)
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT').financeur('CAF', 'CAF')
    a.action('B3', 'Accueil', 'Escale').volet().ligne('C3', 'Ville', 100).ligne('D3', 'Etat', 500)
    a.ligne('E3', 'CAF', 50).total('F3', 'LIGNE', 650, 'Ville, Etat, CAF')


def caf():
    """Words of a CAF and of landlords, funds of one financeur in columns of their own, under a group."""
    c = Classeur('financements-caf-et-bailleurs-sous-un-groupe', 'libreoffice', 'sheetjs')
    f = c.feuille('CTG')
    f.en('A1', 'Convention territoriale 2024')
    f.rangee('A2', 'Nom de l’organisme', 'Libellé de l’action', 'Public cible', 'Plan de financement')
    f.rangee('D3', 'Prestations CAF', 'CAF - Fonds publics et territoires', 'MSA', 'OPH', 'Fonds propres')
    f.fusion('A2:A3', 'B2:B3', 'C2:C3', 'D2:H2')
    f.rangee('A4', 'Crèche parentale', 'Éveil', 'Parents', 8000, 2500, 300, None, 1200)
    f.rangee('A5', 'Amicale', 'Jardin au pied du bâtiment', 'Locataires', None, None, None, 1500, 150)
    a = c.attendu
    a.contrat('Convention territoriale 2024', 2024)
    noms = (('Prestations CAF', 'CAF'), ('CAF - Fonds publics et territoires', 'CAF'), ('MSA', 'ORGANISME_SOCIAL'),
            ('OPH', 'BAILLEUR'), ('Fonds propres', 'AUTOFINANCEMENT'))
    for nom, genre in noms:
        a.financeur(nom, genre)
    a.action('B4', 'Éveil', 'Crèche parentale').volet(public='Parents').ligne('D4', noms[0][0], 8000)
    a.ligne('E4', noms[1][0], 2500).ligne('F4', 'MSA', 300).ligne('H4', 'Fonds propres', 1200)
    a.action('B5', 'Jardin au pied du bâtiment', 'Amicale').volet(public='Locataires').ligne('G5', 'OPH', 1500)
    a.ligne('H5', 'Fonds propres', 150)


def homonymes():
    """Porteurs and actions called as headings are; amounts as text, as in a header of words."""
    c = Classeur('porteurs-nommes-comme-des-entetes', 'openpyxl', 'sheetjs')
    f = c.feuille('Bilan')
    f.en('A1', 'Bilan 2023')
    f.rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat')
    f.rangee('A3', 'Association', 'Projet', '100 €', '500 €')
    f.rangee('A4', 'Ville', 'Action commune', '300 €', '-')
    f.rangee('A5', 'CAF', 'Structure ouverte', '20 €', '30 €')
    a = c.attendu
    a.contrat('Bilan 2023', 2023).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('B3', 'Projet', 'Association').volet()
    a.ligne('C3', 'Ville', 100, texte='100 €').ligne('D3', 'Etat', 500, texte='500 €')
    a.action('B4', 'Action commune', 'Ville').volet().ligne('C4', 'Ville', 300, texte='300 €').complement('D4', '-')
    a.action('B5', 'Structure ouverte', 'CAF').volet()
    a.ligne('C5', 'Ville', 20, texte='20 €').ligne('D5', 'Etat', 30, texte='30 €')


prefecture()
tout_dit()
milliers()
autres()
effectifs()
nombreux()
communes()
statuts()
unites()
caf()
homonymes()
