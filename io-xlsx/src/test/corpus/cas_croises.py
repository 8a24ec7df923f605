"""Cross tables with margins: figures that a document prints without the lines behind them."""
from classeur import Classeur


def marges():
    """Themes by financeurs, both margins, and a dash that is no zero."""
    c = Classeur('croise-themes-financeurs-avec-marges', 'libreoffice', 'openpyxl')
    f = c.feuille('Synthèse')
    f.en('A1', 'Répartition des crédits par thématique')
    f.en('A2', 'Contrat de ville - année 2022')
    f.rangee('A4', 'Thématique', 'Ville', 'Etat', 'Région', 'TOTAL')
    lignes = (('Éducation', 12000, 30000, 5000, 47000), ('Santé', 4000, 11000, None, 15000),
              ('Emploi', 0, 25000, 10000, 35000), ('TOTAL', 16000, 66000, 15000, 97000))
    for i, ligne in enumerate(lignes):
        f.rangee(f'A{5 + i}', *ligne)
    a = c.attendu
    a.contrat('Contrat de ville - année 2022', 2022)
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT').financeur('Région', 'REGION')
    a.tableau('Répartition des crédits par thématique')
    for ligne in lignes[:3]:
        a.entete('rangee', ligne[0])
    a.entete('rangee', 'TOTAL', 'TOTAL')
    for nom in 'Ville', 'Etat', 'Région':
        a.entete('colonne', nom, mesure='MONTANT', financeur=nom)
    a.entete('colonne', 'TOTAL', 'TOTAL', mesure='MONTANT')
    for i, ligne in enumerate(lignes):
        for colonne, nom, v in zip('BCDE', ('Ville', 'Etat', 'Région', 'TOTAL'), ligne[1:]):
            if v is not None:
                a.case(f'{colonne}{5 + i}', ligne[0], nom, v)


def deux_tableaux():
    """Two captioned tables in a sheet: counts beside amounts, a text and a note in cells of figures."""
    c = Classeur('croises-deux-tableaux-nombres-et-textes', 'openpyxl', 'exceljs')
    f = c.feuille('Bilan chiffré')
    f.en('A1', 'Bilan chiffré 2006')
    f.en('A3', 'Répartition par commune')
    f.rangee('A4', 'Commune', 'Actions', 'Financement')
    communes = (('Saint-Avelin', 12, 84000), ('Le Mas', 3, 9500), ('Intercommunal', 'Animation', 20000),
                ('TOTAL', 15, 113500))
    for i, ligne in enumerate(communes):
        f.rangee(f'A{5 + i}', *ligne)
    f.en('A11', 'Répartition par thème')
    themes = 'Culture', 'Sport', 'Insertion', 'TOTAL'
    f.rangee('B12', *themes)
    mesures = (('Actions', 6, '3 + FPH', 5, 15), ('Ville', 10000, 4000, None, 14000), ('CG', 5000, 0, 30000, 35000))
    for i, ligne in enumerate(mesures):
        f.rangee(f'A{13 + i}', *ligne)
    a = c.attendu
    a.contrat('Bilan chiffré 2006', 2006).financeur('Ville', 'COMMUNE').financeur('CG', 'DEPARTEMENT')
    a.tableau('Répartition par commune')
    for ligne in communes[:3]:
        a.entete('rangee', ligne[0])
    a.entete('rangee', 'TOTAL', 'TOTAL')
    a.entete('colonne', 'Actions', mesure='NOMBRE').entete('colonne', 'Financement', mesure='MONTANT')
    for i, (nom, nombre, montant) in enumerate(communes):
        texte = nombre if isinstance(nombre, str) else None
        a.case(f'B{5 + i}', nom, 'Actions', None if texte else str(nombre), texte)
        a.case(f'C{5 + i}', nom, 'Financement', montant)
    a.tableau('Répartition par thème')
    a.entete('rangee', 'Actions', mesure='NOMBRE')
    a.entete('rangee', 'Ville', mesure='MONTANT', financeur='Ville')
    a.entete('rangee', 'CG', mesure='MONTANT', financeur='CG')
    for theme in themes[:3]:
        a.entete('colonne', theme)
    a.entete('colonne', 'TOTAL', 'TOTAL')
    for i, ligne in enumerate(mesures):
        for colonne, theme, v in zip('BCDE', themes, ligne[1:]):
            if v is not None:
                texte = v if isinstance(v, str) else None
                a.case(f'{colonne}{13 + i}', ligne[0], theme, '3' if texte else str(v) if i == 0 else v, texte)
    a.constat('CV-LAY-12', 'B7')


def recapitulatif():
    """A table of actions, and under it its recapitulation by theme."""
    c = Classeur('actions-puis-recapitulatif-croise', 'sheetjs', 'libreoffice')
    f = c.feuille('2021')
    f.en('A1', 'Actions financées en 2021')
    f.rangee('A2', 'Porteur', 'Action', 'Thématique', 'Ville', 'Etat', 'Total')
    f.rangee('A3', 'Les Sables', 'Parcours lecture', 'Éducation', 1000, 2000, 3000)
    f.rangee('A4', 'Pied à terre', 'Marche santé', 'Santé', 500, 700, 1200)
    f.rangee('A5', 'TOTAL', None, None, 1500, 2700, 4200)
    f.en('A8', 'Récapitulatif par thématique')
    f.rangee('A9', 'Thématique', 'Ville', 'Etat', 'Total')
    lignes = ('Éducation', 1000, 2000, 3000), ('Santé', 500, 700, 1200), ('Total', 1500, 2700, 4200)
    for i, ligne in enumerate(lignes):
        f.rangee(f'A{10 + i}', *ligne)
    a = c.attendu
    a.contrat('Actions financées en 2021', 2021).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('B3', 'Parcours lecture', 'Les Sables', thematique='Éducation').volet()
    a.ligne('D3', 'Ville', 1000).ligne('E3', 'Etat', 2000)
    a.action('B4', 'Marche santé', 'Pied à terre', thematique='Santé').volet()
    a.ligne('D4', 'Ville', 500).ligne('E4', 'Etat', 700)
    a.total('F3', 'LIGNE', 3000, 'Ville, Etat').total('F4', 'LIGNE', 1200, 'Ville, Etat')
    a.total('D5', 'FINANCEUR', 1500, 'Ville').total('E5', 'FINANCEUR', 2700, 'Etat')
    a.total('F5', 'GENERAL', 4200, 'Ville, Etat').complement('A5', 'TOTAL')
    a.tableau('Récapitulatif par thématique')
    a.entete('rangee', 'Éducation').entete('rangee', 'Santé').entete('rangee', 'Total', 'TOTAL')
    a.entete('colonne', 'Ville', mesure='MONTANT', financeur='Ville')
    a.entete('colonne', 'Etat', mesure='MONTANT', financeur='Etat')
    a.entete('colonne', 'Total', 'TOTAL', mesure='MONTANT')
    for i, ligne in enumerate(lignes):
        for colonne, nom, v in zip('BCD', ('Ville', 'Etat', 'Total'), ligne[1:]):
            a.case(f'{colonne}{10 + i}', ligne[0], nom, v)


marges()
deux_tableaux()
recapitulatif()
