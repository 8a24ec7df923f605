"""The same difficulties turned round: what a reader made for the other layouts only would miss."""
from classeur import PART, Classeur, Nombre


def classeur(nom, feuille, titre, exercice, *producteurs):
    c = Classeur(nom, *producteurs)
    f = c.feuille(feuille)
    f.en('A1', titre)
    c.attendu.contrat(titre, exercice)
    return f, c.attendu


def deux(a):
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')


def financeur_dessus():
    """The financeur above, its steps below."""
    f, a = classeur('financeurs-au-dessus-de-leurs-etapes', 'Votes', 'Votes 2024', 2024, 'openpyxl', 'libreoffice')
    f.rangee('A2', 'Porteur', 'Action', 'Ville', None, 'Etat').fusion('A2:A3', 'B2:B3', 'C2:D2', 'E2:F2')
    f.rangee('C3', 'Sollicité', 'Attribué', 'Sollicité', 'Attribué')
    f.rangee('A4', 'Escale', 'Accueil', 900, 700, 1500, 1200).rangee('A5', 'Rebond', 'Boxe', None, 300, 800, 0)
    deux(a)
    a.action('B4', 'Accueil', 'Escale').volet().ligne('C4', 'Ville', 900, etape='DEMANDE')
    a.ligne('D4', 'Ville', 700, etape='ACCORDE').ligne('E4', 'Etat', 1500, etape='DEMANDE')
    a.ligne('F4', 'Etat', 1200, etape='ACCORDE')
    a.action('B5', 'Boxe', 'Rebond').volet().ligne('D5', 'Ville', 300, etape='ACCORDE')
    a.ligne('E5', 'Etat', 800, etape='DEMANDE').ligne('F5', 'Etat', 0, etape='ACCORDE')


def annees_dessous():
    """The financeur above, the years below, as text and as numbers; three rows with a step."""
    f, a = classeur('annees-sous-les-financeurs', 'CPO', 'Conventions d’objectifs', None, 'exceljs', 'libreoffice')
    f.rangee('A3', 'Structure', 'Intitulé de l’action', 'Accordé').fusion('C3:F3', 'A3:A5', 'B3:B5')
    f.rangee('C4', 'Ville', None, 'Etat').fusion('C4:D4', 'E4:F4')
    f.rangee('C5', 2023, 2024, 'Année 2023', 'Année 2024')
    f.rangee('A6', 'Escale', 'Accueil', 100, 120, 500, 480).rangee('A7', 'Rebond', 'Boxe', 300, None, None, 90)
    deux(a)
    a.action('B6', 'Accueil', 'Escale').volet()
    for ou, qui, v, an in (('C6', 'Ville', 100, 2023), ('D6', 'Ville', 120, 2024), ('E6', 'Etat', 500, 2023), ('F6', 'Etat', 480, 2024)):
        a.ligne(ou, qui, v, etape='ACCORDE', exercice=an)
    a.action('B7', 'Boxe', 'Rebond').volet().ligne('C7', 'Ville', 300, etape='ACCORDE', exercice=2023)
    a.ligne('F7', 'Etat', 90, etape='ACCORDE', exercice=2024)


def groupes_non_fusionnes():
    """Group headings that nobody merged: each goes on over the blanks on its right."""
    f, a = classeur('groupes-d-etapes-non-fusionnes', 'AAP', 'Appel à projets 2025', 2025, 'sheetjs', 'openpyxl')
    f.rangee('A3', None, None, 'Montants demandés', None, 'Montants accordés')
    f.rangee('A4', 'Porteur', 'Action', 'Ville', 'Etat', 'Ville', 'Etat')
    f.rangee('A5', 'Escale', 'Accueil', 900, 1500, 700, 1200)
    deux(a)
    a.action('B5', 'Accueil', 'Escale').volet().ligne('C5', 'Ville', 900, etape='DEMANDE')
    a.ligne('D5', 'Etat', 1500, etape='DEMANDE').ligne('E5', 'Ville', 700, etape='ACCORDE')
    a.ligne('F5', 'Etat', 1200, etape='ACCORDE')


def dont():
    """The total first, then "dont" each financeur."""
    f, a = classeur('total-d-abord-puis-dont-chaque-financeur', 'Bilan', 'Bilan 2017', 2017, 'libreoffice', 'exceljs')
    f.rangee('A2', 'Porteur', 'Action', 'Montant total', 'dont Ville', 'dont Etat')
    f.rangee('A3', 'Escale', 'Accueil', 600, 100, 500).rangee('A4', 'Rebond', 'Boxe', 400, 300, 100)
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('B3', 'Accueil', 'Escale').volet().ligne('D3', 'Ville', 100).ligne('E3', 'Etat', 500)
    a.action('B4', 'Boxe', 'Rebond').volet().ligne('D4', 'Ville', 300).ligne('E4', 'Etat', 100)
    a.total('C3', 'LIGNE', 600, 'Ville, Etat').total('C4', 'LIGNE', 400, 'Ville, Etat')


def lignes_sans_rappel():
    """One row per financeur; porteur and action said once, without a merge; a total per action."""
    f, a = classeur('lignes-de-financement-sans-rappel-du-porteur', 'Export', 'Financements 2023', 2023, 'sheetjs', 'libreoffice')
    f.rangee('A2', 'Porteur', 'Action', 'Financeur', 'Montant')
    f.rangee('A3', 'Escale', 'Accueil', 'Ville', 100).rangee('C4', 'Etat', 500)
    f.rangee('A5', 'Rebond', 'Boxe', 'Ville', 300).rangee('C6', 'Région', 50).rangee('C7', 'Etat', 100)
    f.rangee('A8', 'TOTAL', None, None, 1050)
    deux(a)
    a.financeur('Région', 'REGION')
    a.action('B3', 'Accueil', 'Escale').volet().ligne('D3', 'Ville', 100).ligne('D4', 'Etat', 500)
    a.action('B5', 'Boxe', 'Rebond').volet().ligne('D5', 'Ville', 300).ligne('D6', 'Région', 50).ligne('D7', 'Etat', 100)
    a.total('D8', 'GENERAL', 1050).complement('A8', 'TOTAL')


def parts_croisees():
    """A declared table of one amount and its share for each financeur."""
    f, a = classeur('croise-montant-et-part-par-financeur', 'Synthèse', 'Répartition par financeur - 2020', 2020, 'exceljs', 'openpyxl')
    f.rangee('A3', 'Financeur', 'Montant', 'Part')
    f.rangee('A4', 'Ville', 20000, Nombre('0.2', PART)).rangee('A5', 'Etat', 50000, Nombre('0.5', PART))
    f.rangee('A6', 'CAF', 30000, Nombre('0.3', PART)).rangee('A7', 'TOTAL', 100000, Nombre(1, PART))
    deux(a)
    a.financeur('CAF', 'CAF').tableau('Répartition par financeur - 2020')
    for nom in 'Ville', 'Etat', 'CAF':
        a.entete('rangee', nom, mesure='MONTANT', financeur=nom)
    a.entete('rangee', 'TOTAL', 'TOTAL', 'MONTANT').entete('colonne', 'Montant', mesure='MONTANT').entete('colonne', 'Part')
    for l, nom, v, part in (4, 'Ville', 20000, '20%'), (5, 'Etat', 50000, '50%'), (6, 'CAF', 30000, '30%'), (7, 'TOTAL', 100000, '100%'):
        a.case(f'B{l}', nom, 'Montant', v).case(f'C{l}', nom, 'Part', part)


def deux_blocs():
    """Two blocks with the same header and their own total, then the total of both."""
    f, a = classeur('deux-blocs-meme-entete-puis-total-general', 'Programmation', 'Programmation 2025', 2025, 'openpyxl', 'sheetjs')
    f.en('A2', 'FONCTIONNEMENT').rangee('A3', 'Porteur', 'Action', 'Ville', 'Etat')
    f.rangee('A4', 'Escale', 'Accueil', 100, 500).rangee('A5', 'Rebond', 'Boxe', 300, 100).rangee('A6', 'TOTAL', None, 400, 600)
    f.en('A8', 'INVESTISSEMENT').rangee('A9', 'Porteur', 'Action', 'Ville', 'Etat')
    f.rangee('A10', 'Ville', 'Agora', 9000, 21000).rangee('A11', 'TOTAL', None, 9000, 21000)
    f.rangee('A13', 'TOTAL GÉNÉRAL', None, 9400, 21600)
    deux(a)
    a.action('B4', 'Accueil', 'Escale').volet().ligne('C4', 'Ville', 100).ligne('D4', 'Etat', 500)
    a.action('B5', 'Boxe', 'Rebond').volet().ligne('C5', 'Ville', 300).ligne('D5', 'Etat', 100)
    a.action('B10', 'Agora', 'Ville').volet().ligne('C10', 'Ville', 9000).ligne('D10', 'Etat', 21000)
    a.total('C6', 'BLOC', 400, 'Ville', '1-2').total('D6', 'BLOC', 600, 'Etat', '1-2')
    a.total('C11', 'BLOC', 9000, 'Ville', '3').total('D11', 'BLOC', 21000, 'Etat', '3')
    a.total('C13', 'FINANCEUR', 9400, 'Ville').total('D13', 'FINANCEUR', 21600, 'Etat')
    a.complement('A2', 'FONCTIONNEMENT').complement('A6', 'TOTAL').complement('A8', 'INVESTISSEMENT')
    a.complement('A11', 'TOTAL').complement('A13', 'TOTAL GÉNÉRAL').constat('CV-LAY-04', 'A8')


def commune():
    """A column Commune of places beside the column Ville of amounts; the label of the total before all."""
    f, a = classeur('commune-est-un-lieu-total-dans-la-colonne-numero', 'Bilan', 'Bilan 2014', 2014, 'sheetjs', 'libreoffice')
    f.rangee('A2', 'N°', 'Commune', 'Porteur', 'Action', 'Ville', 'Etat')
    f.rangee('A3', 1, 'Saint-Avelin', 'Escale', 'Accueil', 100, 500).rangee('A4', 2, 'Le Mas', 'Rebond', 'Boxe', 300, 100)
    f.rangee('A5', 'TOTAL', None, None, None, 400, 600)
    f.rangee('A6', 'soit en %', None, None, None, '40 %', '60 %')
    deux(a)
    a.action('D3', 'Accueil', 'Escale', territoire='Saint-Avelin').volet().ligne('E3', 'Ville', 100).ligne('F3', 'Etat', 500)
    a.action('D4', 'Boxe', 'Rebond', territoire='Le Mas').volet().ligne('E4', 'Ville', 300).ligne('F4', 'Etat', 100)
    a.total('E5', 'FINANCEUR', 400, 'Ville').total('F5', 'FINANCEUR', 600, 'Etat')
    a.total('E6', 'FINANCEUR', '40%', 'Ville', texte='40 %').total('F6', 'FINANCEUR', '60%', 'Etat', texte='60 %')
    a.complement('A3', '1').complement('A4', '2').complement('A5', 'TOTAL').complement('A6', 'soit en %')
    a.constat('CV-LAY-01', 'A2')


def data_subvention():
    """Human headings of open data: who grants is in a column, numbers are text with a comma."""
    c = Classeur('subventions-entetes-en-francais', 'libreoffice-csv')
    c.csv = '''Nom de l'attribuant;Nom du bénéficiaire*;Numéro Siret;Objet de la subvention;Montant total de la subvention*;Date de la convention (AAAA-MM-JJ)
Ville de Saint-Avelin;Radio Avelin;"431 287 655 00010";Paroles de jeunes;3200,50;2023-05-12
Département du Val;Judo club;"876 543 216 00017";Tatamis dehors;1000;2023-06-02
'''
    c.filtre = 'CSV:59,34,76,1,,1036,true,false'
    a = c.attendu.feuille('export')
    a.contrat('export').financeur('Ville de Saint-Avelin', 'COMMUNE').financeur('Département du Val', 'DEPARTEMENT')
    a.action('D2', 'Paroles de jeunes', 'Radio Avelin', siret='43128765500010').volet()
    a.ligne('E2', 'Ville de Saint-Avelin', '3200.50').complement('F2', '2023-05-12')
    a.action('D3', 'Tatamis dehors', 'Judo club', siret='87654321600017').volet()
    a.ligne('E3', 'Département du Val', 1000).complement('F3', '2023-06-02').constat('CV-LAY-01', 'F1')


def osiris():
    """Steps without a financeur anywhere: the amounts are read, and each column says who is missing."""
    f, a = classeur('etapes-sans-financeur', 'Osiris', 'Suivi Osiris 2019', 2019, 'libreoffice', 'openpyxl')
    f.rangee('A2', 'Nom de la structure', 'Intitulé du projet', 'Montant demandé', 'Montant proposé', 'Montant accordé')
    f.rangee('A3', 'Escale', 'Accueil', 900, 800, 700)
    qui = '(financeur non précisé)'
    a.financeur(qui, 'NON_PRECISE').action('B3', 'Accueil', 'Escale').volet()
    a.ligne('C3', qui, 900, etape='DEMANDE').ligne('D3', qui, 800, etape='PROPOSE').ligne('E3', qui, 700, etape='ACCORDE')
    for ou in 'C2', 'D2', 'E2':
        a.constat('CV-LAY-13', ou)


def themes_annees():
    """A declared table whose header has two rows: years over financeurs."""
    f, a = classeur('croise-annees-sur-financeurs', 'Évolution', 'Évolution des crédits par thème', None, 'exceljs', 'libreoffice')
    f.rangee('A3', 'Thème', 2021, None, 2022).fusion('A3:A4', 'B3:C3', 'D3:E3')
    f.rangee('B4', 'Ville', 'Etat', 'Ville', 'Etat')
    lignes = ('Éducation', 100, 500, 120, 480), ('Santé', 300, 100, 310, None), ('TOTAL', 400, 600, 430, 480)
    for i, ligne in enumerate(lignes):
        f.rangee(f'A{5 + i}', *ligne)
    deux(a)
    a.tableau('Évolution des crédits par thème')
    a.entete('rangee', 'Éducation').entete('rangee', 'Santé').entete('rangee', 'TOTAL', 'TOTAL')
    titres = '2021 / Ville', '2021 / Etat', '2022 / Ville', '2022 / Etat'
    for titre in titres:
        a.entete('colonne', titre, mesure='MONTANT', financeur=titre[7:])
    for i, ligne in enumerate(lignes):
        for colonne, titre, v in zip('BCDE', titres, ligne[1:]):
            if v is not None:
                a.case(f'{colonne}{5 + i}', ligne[0], titre, v)


def bilans():
    """Sheets whose names hold a year among words, one of them with an older title above."""
    c = Classeur('feuilles-bilan-suivi-de-l-annee', 'openpyxl', 'exceljs')
    a = c.attendu
    a.contrat('Contrat de ville de Saint-Avelin').financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    for an, ville, etat in (2021, 100, 500), (2022, 120, 480):
        f = c.feuille(f'Bilan {an}')
        f.en('A1', 'Contrat de ville de Saint-Avelin').rangee('A3', 'Porteur', 'Action', 'Ville', 'Etat')
        f.rangee('A4', 'Escale', 'Accueil', ville, etat).rangee('A5', 'TOTAL', None, ville, etat)
        a.action('B4', 'Accueil', 'Escale').volet()
        a.ligne('C4', 'Ville', ville, exercice=an).ligne('D4', 'Etat', etat, exercice=an)
        rang = str(an - 2020)
        a.total('C5', 'BLOC', ville, 'Ville', rang).total('D5', 'BLOC', etat, 'Etat', rang).complement('A5', 'TOTAL')
    a.complement('A1', 'Contrat de ville de Saint-Avelin')


def bilan_suite():
    """The text of a review that goes on alone on the next row; a signature under the table."""
    f, a = classeur('bilan-continue-sur-la-ligne-suivante', 'Bilan', 'Bilan 2022', 2022, 'libreoffice', 'openpyxl')
    f.rangee('A2', 'Porteur', 'Action', 'Bilan', 'Ville', 'Etat')
    f.rangee('A3', 'Escale', 'Accueil', 'Ouverture trois jours par semaine', 100, 500)
    f.en('C4', 'et deux soirées débat').rangee('A5', 'Rebond', 'Boxe', 'Un gala', 300, 100)
    f.en('A8', 'Fait à Saint-Avelin, le 3 mars 2023')
    deux(a)
    a.action('B3', 'Accueil', 'Escale').volet(bilan='Ouverture trois jours par semaine')
    a.ligne('D3', 'Ville', 100).ligne('E3', 'Etat', 500)
    a.action('B5', 'Boxe', 'Rebond').volet(bilan='Un gala').ligne('D5', 'Ville', 300).ligne('E5', 'Etat', 100)
    a.complement('C4', 'et deux soirées débat').constat('CV-LAY-04', 'C4')
    a.complement('A8', 'Fait à Saint-Avelin, le 3 mars 2023').constat('CV-LAY-04', 'A8')


def etape_entre_parentheses():
    """Financeur, step and year in one heading, in any order and with brackets."""
    c = Classeur('financeur-etape-et-annee-dans-un-titre', 'exceljs', 'sheetjs')
    f = c.feuille('Suivi')
    f.rangee('A1', 'Porteur', 'Action', 'Ville (demandé)', 'Ville\n(accordé)', 'Accordé État 2023', 'État 2024 - versé')
    f.rangee('A2', 'Escale', 'Accueil', 900, 700, 500, 480)
    a = c.attendu
    a.contrat('Suivi').financeur('Ville', 'COMMUNE').financeur('État', 'ETAT')
    a.action('B2', 'Accueil', 'Escale').volet().ligne('C2', 'Ville', 900, etape='DEMANDE')
    a.ligne('D2', 'Ville', 700, etape='ACCORDE').ligne('E2', 'État', 500, etape='ACCORDE', exercice=2023)
    a.ligne('F2', 'État', 480, etape='VERSE', exercice=2024)


def annees_totaux():
    """Each year ends with its total, and a general total after all."""
    f, a = classeur('annees-avec-totaux-et-total-general', 'CPO', 'Conventions', None, 'libreoffice', 'exceljs')
    f.rangee('A2', 'Porteur', 'Action', 2023, None, None, 2024, None, None, 'TOTAL 2023-2024')
    f.fusion('A2:A3', 'B2:B3', 'C2:E2', 'F2:H2', 'I2:I3')
    f.rangee('C3', 'Ville', 'Etat', 'Total', 'Ville', 'Etat', 'Total')
    f.rangee('A4', 'Escale', 'Accueil', 100, 500, 600, 120, 480, 600, 1200)
    f.rangee('A5', 'Rebond', 'Boxe', 300, 100, 400, 310, 90, 400, 800)
    deux(a)
    for l, porteur, action, vs in (4, 'Escale', 'Accueil', (100, 500, 120, 480)), (5, 'Rebond', 'Boxe', (300, 100, 310, 90)):
        a.action(f'B{l}', action, porteur).volet()
        for colonne, qui, v, an in zip('CDFG', ('Ville', 'Etat') * 2, vs, (2023, 2023, 2024, 2024)):
            a.ligne(f'{colonne}{l}', qui, v, exercice=an)
        a.total(f'E{l}', 'LIGNE', vs[0] + vs[1], 'Ville, Etat', exercice=2023)
        a.total(f'H{l}', 'LIGNE', vs[2] + vs[3], 'Ville, Etat', exercice=2024)
        a.total(f'I{l}', 'LIGNE', sum(vs), 'Ville, Etat')


def numeros():
    """A row of column numbers under the header, as in forms: no action of three euros."""
    f, a = classeur('numeros-de-colonnes-sous-l-entete', 'État', 'État récapitulatif 2021', 2021, 'openpyxl', 'libreoffice')
    f.rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat', 'TOTAL').rangee('A3', 1, 2, 3, 4, 5)
    f.rangee('A4', 'Escale', 'Accueil', 100, 500, 600).rangee('A5', 'Rebond', 'Boxe', 300, 100, 400)
    deux(a)
    a.action('B4', 'Accueil', 'Escale').volet().ligne('C4', 'Ville', 100).ligne('D4', 'Etat', 500)
    a.action('B5', 'Boxe', 'Rebond').volet().ligne('C5', 'Ville', 300).ligne('D5', 'Etat', 100)
    a.total('E4', 'LIGNE', 600, 'Ville, Etat').total('E5', 'LIGNE', 400, 'Ville, Etat')
    for i, ou in enumerate(('A3', 'B3', 'C3', 'D3', 'E3')):
        a.complement(ou, str(i + 1))
    a.constat('CV-LAY-04', 'A3')


def qpv_fusionne():
    """The QPV and the axe merged down over the actions of a block; the porteur over some of them."""
    f, a = classeur('qpv-et-axe-fusionnes-sur-plusieurs-actions', 'Plan', 'Plan d’actions 2024', 2024, 'sheetjs', 'openpyxl', 'exceljs')
    f.rangee('A2', 'QPV', 'Axe', 'Porteur', 'Action', 'Ville', 'Etat')
    f.rangee('A3', 'QN03091N', 'Emploi', 'Escale', 'Accueil', 100, 500).rangee('D4', 'Forum', 50, 60)
    f.rangee('C5', 'Rebond', 'Boxe', 300, 100).rangee('A6', 'QN03092M', 'Santé', 'Rebond', 'Marche', 20, 30)
    f.fusion('A3:A5', 'B3:B5', 'C3:C4')
    deux(a)
    for l, code, axe, porteur, action, ville, etat in (
            (3, 'QN03091N', 'Emploi', 'Escale', 'Accueil', 100, 500), (4, 'QN03091N', 'Emploi', 'Escale', 'Forum', 50, 60),
            (5, 'QN03091N', 'Emploi', 'Rebond', 'Boxe', 300, 100), (6, 'QN03092M', 'Santé', 'Rebond', 'Marche', 20, 30)):
        a.action(f'D{l}', action, porteur, axe=axe, territoire=f'{code} [{code}]').volet()
        a.ligne(f'E{l}', 'Ville', ville).ligne(f'F{l}', 'Etat', etat)


def format_milliers():
    """The number format says thousands: the sheet prints 12,5 k€ where it holds 12.5."""
    f, a = classeur('format-de-nombre-en-k-euros', 'Plan', 'Plan 2025', 2025, 'openpyxl', 'exceljs')
    f.rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat')
    f.rangee('A3', 'Foncière', 'Halle', Nombre('12.5', '0.0" k€"'), Nombre(40000, '#,##0 "€"'))
    deux(a)
    a.action('B3', 'Halle', 'Foncière').volet().ligne('C3', 'Ville', 12500, texte='12.5').ligne('D3', 'Etat', 40000)


def unites_dessous():
    """A row of units under the header."""
    f, a = classeur('rangee-d-unites-sous-l-entete', 'Plan', 'Plan 2023', 2023, 'exceljs', 'libreoffice')
    f.rangee('A2', 'Porteur', 'Action', 'Nombre de participants', 'Ville', 'Etat').rangee('C3', 'personnes', 'en €', 'en €')
    f.rangee('A4', 'Escale', 'Accueil', 25, 100, 500).rangee('A5', 'Rebond', 'Boxe', 40, 300, 100)
    deux(a)
    a.action('B4', 'Accueil', 'Escale').volet().beneficiaires('C4', 25).ligne('D4', 'Ville', 100).ligne('E4', 'Etat', 500)
    a.action('B5', 'Boxe', 'Rebond').volet().beneficiaires('C5', 40).ligne('D5', 'Ville', 300).ligne('E5', 'Etat', 100)
    for ou, texte in ('C3', 'personnes'), ('D3', 'en €'), ('E3', 'en €'):
        a.complement(ou, texte)
    a.constat('CV-LAY-04', 'C3')


financeur_dessus()
annees_dessous()
groupes_non_fusionnes()
dont()
lignes_sans_rappel()
parts_croisees()
deux_blocs()
commune()
data_subvention()
osiris()
themes_annees()
bilans()
bilan_suite()
etape_entre_parentheses()
annees_totaux()
numeros()
qpv_fusionne()
format_milliers()
unites_dessous()
