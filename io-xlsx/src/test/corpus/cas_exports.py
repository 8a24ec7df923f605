"""What programs export, what spreadsheets decorate, and one long table."""
import openpyxl.worksheet.table as tables

from classeur import Classeur, Lien, Riche


def anct():
    """The national export of P147: one amount a row, of a financeur that no column names."""
    c = Classeur('export-national-sans-financeur', 'sheetjs', 'libreoffice')
    f = c.feuille('subventions')
    f.rangee('A1', 'lib_action', 'raison_sociale', 'code_tiers', 'montant', 'annee', 'theme', 'code_cv')
    f.rangee('A2', 'Accueil de jour', 'ASSOC ESCALE', '43128765500010', 5000, 2023, '1.5 Lien social', 'CN03091I')
    f.rangee('A3', 'Boxe éducative', 'REBOND', '12345678200010', 3200, 2023, '1.5b Sport et loisir', 'CN03091I')
    a = c.attendu
    a.contrat('subventions', 2023).financeur('(financeur non précisé)', 'NON_PRECISE')
    for l, action, porteur, siret, theme, montant in (
            (2, 'Accueil de jour', 'ASSOC ESCALE', '43128765500010', '1.5 Lien social', 5000),
            (3, 'Boxe éducative', 'REBOND', '12345678200010', '1.5b Sport et loisir', 3200)):
        a.action(f'A{l}', action, porteur, siret=siret, thematique=theme).volet()
        a.ligne(f'D{l}', '(financeur non précisé)', montant).complement(f'G{l}', 'CN03091I')
    a.constat('CV-LAY-13', 'D1').constat('CV-LAY-01', 'G1')


def decores():
    """Rich text in headings and cells, links, ticked boxes."""
    c = Classeur('texte-enrichi-liens-et-cases-cochees', 'exceljs', 'libreoffice')
    f = c.feuille('Dossiers')
    f.en('A1', Riche('Appel à projets ', '2026'))
    f.rangee('A2', Riche('Porteur', ' *'), 'Action', 'Convention signée', Riche('Ville'), Riche('É', 'tat'))
    f.rangee('A3', Lien('Escale', 'https://exemple.invalid/escale'), Riche('Accueil ', 'de jour'), True, 100, 500)
    f.rangee('A4', 'Rebond', 'Boxe', False, 300, None)
    a = c.attendu
    a.contrat('Appel à projets 2026', 2026).financeur('Ville', 'COMMUNE').financeur('État', 'ETAT')
    a.action('B3', 'Accueil de jour', 'Escale').volet().ligne('D3', 'Ville', 100).ligne('E3', 'État', 500)
    a.action('B4', 'Boxe', 'Rebond').volet().ligne('D4', 'Ville', 300)
    a.complement('C3', 'VRAI').complement('C4', 'FAUX').constat('CV-LAY-01', 'C2')


def objet():
    """A table object with its row of totals, a filter, frozen panes, a sheet hidden for good."""
    c = Classeur('objet-tableau-filtre-volets-figes', 'openpyxl', 'libreoffice-reenregistre')
    f = c.feuille('Base')
    f.rangee('A1', 'Porteur', 'Action', 'Ville', 'Etat')
    f.rangee('A2', 'Escale', 'Accueil', 100, 500).rangee('A3', 'Rebond', 'Boxe', 300, 100)
    f.rangee('A4', 'Total', None, 400, 600)
    g = c.feuille('Listes', masquee=True)
    g.rangee('A1', 'Statuts').rangee('A2', 'en cours').rangee('A3', 'soldé')

    def apres(classeur):
        feuille = classeur['Base']
        objet = tables.Table(displayName='Actions', ref='A1:D4', totalsRowCount=1)
        objet._initialise_columns()
        objet.autoFilter.ref = 'A1:D3'
        for colonne, titre in zip(objet.tableColumns, ('Porteur', 'Action', 'Ville', 'Etat')):
            colonne.name = titre
        feuille.add_table(objet)
        feuille.freeze_panes = 'B2'
        classeur['Listes'].sheet_state = 'veryHidden'
    c.apres = apres
    a = c.attendu.feuille('Base')
    a.contrat('Base').financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('B2', 'Accueil', 'Escale').volet().ligne('C2', 'Ville', 100).ligne('D2', 'Etat', 500)
    a.action('B3', 'Boxe', 'Rebond').volet().ligne('C3', 'Ville', 300).ligne('D3', 'Etat', 100)
    a.total('C4', 'FINANCEUR', 400, 'Ville').total('D4', 'FINANCEUR', 600, 'Etat').complement('A4', 'Total')
    a.feuille('Listes').complement('A1', 'Statuts').complement('A2', 'en cours').complement('A3', 'soldé')
    a.constat('CV-LAY-07', '@Listes')


def long():
    """Sixty actions in six themes: header on each page, subtotals, total, shares, amounts of all kinds."""
    c = Classeur('soixante-actions-sur-six-pages', 'libreoffice', 'exceljs', 'openpyxl')
    f = c.feuille('Bilan 2023')
    entete = 'Porteur', 'Intitulé de l\'action', 'Thématique', 'Ville', 'Agglo', 'Etat', 'TOTAL'
    noms = 'Ville', 'Agglo', 'Etat'
    a = c.attendu
    a.contrat('Bilan du contrat de ville 2023', 2023)
    a.financeur('Ville', 'COMMUNE').financeur('Agglo', 'EPCI').financeur('Etat', 'ETAT')
    f.en('A1', 'Bilan du contrat de ville 2023')
    themes = 'Éducation', 'Santé', 'Culture', 'Sport', 'Emploi', 'Cadre de vie'
    tous = ', '.join(noms)
    general, ligne = [0, 0, 0], 3
    for t, theme in enumerate(themes):
        f.rangee(f'A{ligne}', *entete)
        ligne += 1
        bloc = [0, 0, 0]
        for i in range(10):
            rang = 10 * t + i
            montants = 100 * (rang + 1), None if rang % 3 == 0 else 50 * (rang % 7), 250 * (rang % 4 + 1)
            somme = sum(m or 0 for m in montants)
            textes = f'{montants[0]} €' if i == 4 else montants[0], montants[1], montants[2]
            f.rangee(f'A{ligne}', f'Structure {rang % 17 + 1}', f'Action n° {rang + 1}', theme, *textes,
                     f'{somme // 1000} {somme % 1000:03d}' if somme >= 1000 and i == 7 else somme)
            a.action(f'B{ligne}', f'Action n° {rang + 1}', f'Structure {rang % 17 + 1}', thematique=theme).volet()
            for colonne, nom, m, cellule in zip('DEF', noms, montants, textes):
                if m is not None:
                    a.ligne(f'{colonne}{ligne}', nom, m, texte=cellule if isinstance(cellule, str) else None)
            a.total(f'G{ligne}', 'LIGNE', somme, tous,
                    texte=f'{somme // 1000} {somme % 1000:03d}' if somme >= 1000 and i == 7 else None)
            bloc = [x + (m or 0) for x, m in zip(bloc, montants)]
            ligne += 1
        f.rangee(f'A{ligne}', f'Sous-total {theme}', None, None, *bloc, sum(bloc))
        volets = f'{10 * t + 1}-{10 * t + 10}'
        for colonne, nom, m in zip('DEF', noms, bloc):
            a.total(f'{colonne}{ligne}', 'BLOC', m, nom, volets)
        a.total(f'G{ligne}', 'BLOC', sum(bloc), tous, volets).complement(f'A{ligne}', f'Sous-total {theme}')
        general = [x + m for x, m in zip(general, bloc)]
        ligne += 2
    f.rangee(f'A{ligne}', 'TOTAL GÉNÉRAL', None, None, *general, sum(general))
    for colonne, nom, m in zip('DEF', noms, general):
        a.total(f'{colonne}{ligne}', 'FINANCEUR', m, nom)
    a.total(f'G{ligne}', 'GENERAL', sum(general), tous).complement(f'A{ligne}', 'TOTAL GÉNÉRAL')
    ligne += 1
    for colonne, nom, m in zip('DEF', noms, general):
        part = f'{round(100 * m / sum(general))}%'
        f.en(f'{colonne}{ligne}', part)
        a.total(f'{colonne}{ligne}', 'FINANCEUR', part, nom, texte=part)


anct()
decores()
objet()
long()
