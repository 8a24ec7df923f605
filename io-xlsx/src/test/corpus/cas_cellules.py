"""What cells hold: amounts, identifiers, dates, formulas, errors."""
import datetime
from decimal import Decimal

from classeur import EURO, Classeur, Erreur, Formule, Nombre


def montants():
    """Amounts as people type them; a dash is not zero, and the printed text is kept."""
    c = Classeur('montants-en-texte-francais', 'openpyxl', 'libreoffice-reenregistre', 'sheetjs')
    f = c.feuille('Bilan')
    f.en('A1', 'Bilan 2023')
    f.rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat', 'CAF')
    lignes = (
        ('1 200,50', '1200.50', '1\u00a0200 €', '1200.00', '1\u202f200', '1200.00'),
        ('12,5 k€', '12500.00', '0,3 M€', '300000.00', '1500 euros', '1500.00'),
        ('(1 200)', '-1200.00', '\u2212300', '-300.00', '1.234.567,89', '1234567.89'),
        ('0 €', '0.00', '2\u00a0000,00\u00a0€', '2000.00', '45,5', '45.50'))
    for i, ligne in enumerate(lignes):
        f.rangee(f'A{3 + i}', 'Amicale laïque', f'Sortie {i + 1}', *ligne[::2])
    f.rangee('A7', 'Amicale laïque', 'Sortie 5', '-', Nombre(1500, EURO), Decimal('99.9'))
    a = c.attendu
    a.contrat('Bilan 2023', 2023).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT').financeur('CAF', 'CAF')
    for i, ligne in enumerate(lignes):
        a.action(f'B{3 + i}', f'Sortie {i + 1}', 'Amicale laïque').volet()
        for colonne, qui, texte, v in zip('CDE', ('Ville', 'Etat', 'CAF'), ligne[::2], ligne[1::2]):
            a.ligne(f'{colonne}{3 + i}', qui, v, texte=texte)
    a.action('B7', 'Sortie 5', 'Amicale laïque').volet().ligne('D7', 'Etat', 1500).ligne('E7', 'CAF', '99.90')
    a.complement('C7', '-')


def ambigus():
    """Separators that may mean two things, notes, words: a finding each, and nothing is counted."""
    c = Classeur('montants-ambigus-et-notes', 'sheetjs', 'exceljs')
    f = c.feuille('Programmation')
    f.en('A1', 'Programmation 2024')
    f.rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat')
    lignes = (('1,234', 'CV-AMT-02', '1.234', 'CV-AMT-02'),
              ('3 + FPH', 'CV-AMT-04', '240 000 € (pour les 3 saisons)', 'CV-AMT-04'),
              ('à voir', 'CV-AMT-01', 'Pas de financement', 'CV-AMT-01'))
    for i, ligne in enumerate(lignes):
        f.rangee(f'A{3 + i}', 'Collectif', f'Projet {i + 1}', *ligne[::2])
    f.rangee('A6', 'Collectif', 'Projet 4', 1000, Decimal('12.345'))
    a = c.attendu
    a.contrat('Programmation 2024', 2024).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    for i, ligne in enumerate(lignes):
        a.action(f'B{3 + i}', f'Projet {i + 1}', 'Collectif').volet()
        for colonne, qui, texte, id in zip('CD', ('Ville', 'Etat'), ligne[::2], ligne[1::2]):
            a.ligne(f'{colonne}{3 + i}', qui, texte=texte).constat(id, f'{colonne}{3 + i}')
    a.action('B6', 'Projet 4', 'Collectif').volet().ligne('C6', 'Ville', 1000)
    a.ligne('D6', 'Etat', '12.35', texte='12.345').constat('CV-AMT-05', 'D6')


def formules_vides():
    """openpyxl stores no result: an amount is unreadable, a formula is never computed here."""
    c = Classeur('formules-sans-resultat', 'openpyxl')
    f = c.feuille('Bilan')
    f.en('A1', 'Bilan 2022')
    f.rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat', 'TOTAL')
    f.rangee('A3', 'Le Tremplin', 'Coaching', 1000, Formule('2*800'), Formule('SUM(C3:D3)'))
    f.rangee('A4', 'Le Tremplin', 'Forum', 300, 200, Formule('SUM(C4:D4)'))
    a = c.attendu
    a.contrat('Bilan 2022', 2022).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('B3', 'Coaching', 'Le Tremplin').volet().ligne('C3', 'Ville', 1000).ligne('D3', 'Etat', texte='=2*800')
    a.action('B4', 'Forum', 'Le Tremplin').volet().ligne('C4', 'Ville', 300).ligne('D4', 'Etat', 200)
    a.complement('E3', '=SUM(C3:D3)').complement('E4', '=SUM(C4:D4)')
    # The sums say once more what their terms hold: they are named together.
    a.constat('CV-AMT-01', 'D3').constat('CV-LAY-16', 'E3:E4')


def formules():
    """Formulas with the result that the spreadsheet stored, and its errors where an amount was due."""
    c = Classeur('formules-avec-resultat-et-erreurs', 'exceljs', 'sheetjs', 'libreoffice')
    f = c.feuille('Bilan')
    f.en('A1', 'Bilan 2022')
    f.rangee('A2', 'Porteur', 'Action', 'Ville', 'Etat', 'TOTAL')
    f.rangee('A3', 'Le Tremplin', 'Coaching', 1000, Formule('2*800', 1600), Formule('SUM(C3:D3)', 2600))
    f.rangee('A4', 'Le Tremplin', 'Forum', 300, Erreur('#DIV/0!'), Erreur('#DIV/0!'))
    f.rangee('A5', 'Le Tremplin', 'Annuaire', Erreur('#N/A'), 50, Formule('50+0', 50))
    f.rangee('A6', 'TOTAL', None, Formule('C3+C4', 1300), Formule('D3+D5', 1650), Formule('C6+D6', 2950))
    a = c.attendu
    a.contrat('Bilan 2022', 2022).financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('B3', 'Coaching', 'Le Tremplin').volet().ligne('C3', 'Ville', 1000).ligne('D3', 'Etat', 1600)
    a.action('B4', 'Forum', 'Le Tremplin').volet().ligne('C4', 'Ville', 300).ligne('D4', 'Etat', texte='#DIV/0!')
    a.action('B5', 'Annuaire', 'Le Tremplin').volet().ligne('C5', 'Ville', texte='#N/A').ligne('D5', 'Etat', 50)
    a.total('E3', 'LIGNE', 2600, 'Ville, Etat').total('E5', 'LIGNE', 50, 'Ville, Etat')
    a.total('C6', 'FINANCEUR', 1300, 'Ville').total('D6', 'FINANCEUR', 1650, 'Etat')
    a.total('E6', 'GENERAL', 2950, 'Ville, Etat').complement('A6', 'TOTAL').complement('E4', '#DIV/0!')
    for ou in 'D4', 'C5', 'E4':
        a.constat('CV-AMT-01', ou)


def sirets():
    """SIRET as text with spaces, as a number, with lost zeros, as 2,43E+13, with a wrong key."""
    c = Classeur('siret-abimes-par-le-tableur', 'sheetjs', 'openpyxl')
    f = c.feuille('Structures')
    f.en('A1', 'Structures financées en 2024')
    f.rangee('A2', 'Structure', 'N° SIRET', 'Action', 'Etat')
    lignes = (('Alpha', '431 287 655 00010', '43128765500010', None),
              ('Bêta', 12345678200010, '12345678200010', 'CV-IDE-02'),
              ('Gamma', 552013500012, None, 'CV-IDE-02'),
              ('Delta', '2,43E+13', None, 'CV-IDE-02'),
              ('Epsilon', '12345678200011', None, 'CV-IDE-01'))
    a = c.attendu
    a.contrat('Structures financées en 2024', 2024).financeur('Etat', 'ETAT')
    for i, (nom, cellule, siret, id) in enumerate(lignes):
        f.rangee(f'A{3 + i}', nom, cellule, f'Atelier {i + 1}', 1000 + i)
        a.action(f'C{3 + i}', f'Atelier {i + 1}', nom, siret=siret).volet().ligne(f'D{3 + i}', 'Etat', 1000 + i)
        if id:
            a.constat(id, f'B{3 + i}')
        if not siret:
            a.complement(f'B{3 + i}', str(cellule))


def dates(date1904):
    """Days as cells, as text in two forms, and as a bare number of the workbook's own calendar."""
    nom = 'dates-systeme-1904' if date1904 else 'dates-systeme-1900'
    c = Classeur(nom, *(('openpyxl', 'sheetjs') if date1904 else ('exceljs', 'libreoffice')), date1904=date1904)
    f = c.feuille('Calendrier')
    f.en('A1', 'Actions du second semestre')
    f.rangee('A2', 'Porteur', 'Action', 'Date de début', 'Date de fin', 'Ville')
    zero = datetime.date(1904, 1, 1) if date1904 else datetime.date(1899, 12, 30)
    serie = (datetime.date(2023, 12, 15) - zero).days
    f.rangee('A3', 'Ping-pong', 'Tournoi', datetime.date(2023, 9, 1), datetime.date(2023, 9, 30), 100)
    f.rangee('A4', 'Ping-pong', 'Stage', '01/10/2023', '2023-10-31', 200)
    f.rangee('A5', 'Ping-pong', 'Gala', datetime.date(2023, 12, 1), serie, 300)
    f.rangee('A6', 'Ping-pong', 'Ligue', 'à la rentrée', None, 400)
    a = c.attendu
    a.contrat('Actions du second semestre').financeur('Ville', 'COMMUNE')
    a.action('B3', 'Tournoi', 'Ping-pong', periode='2023-09-01/2023-09-30').volet().ligne('E3', 'Ville', 100)
    a.action('B4', 'Stage', 'Ping-pong', periode='2023-10-01/2023-10-31').volet().ligne('E4', 'Ville', 200)
    a.action('B5', 'Gala', 'Ping-pong', periode='2023-12-01/2023-12-15').volet().ligne('E5', 'Ville', 300)
    a.action('B6', 'Ligue', 'Ping-pong').volet().ligne('E6', 'Ville', 400)
    a.complement('C6', 'à la rentrée').constat('CV-DAT-01', 'C6').constat('CV-DAT-02', 'D5')


def mots():
    """Words for nothing, marks of footnotes, a negative amount; a row with money and no name."""
    c = Classeur('neant-nc-appels-de-note', 'sheetjs', 'libreoffice')
    f = c.feuille('Bilan')
    f.en('A1', 'Contrat de ville 2015-2020')
    f.rangee('A2', 'Porteur', 'Action', 'Thématique', 'Ville', 'Etat')
    f.rangee('A3', 'Escale', 'Accueil', 'Lien social', 'néant', '1 200 *')
    f.rangee('A4', 'Rebond', 'Boxe', 'Sport', 'NC', '3 500 (1)')
    f.rangee('A5', 'Fanfare', 'Concert', 'Culture', Decimal('-150.25'), 700)
    f.rangee('A7', '(1) dont 500 € de 2019')
    a = c.attendu
    a.contrat('Contrat de ville 2015-2020').financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    a.action('B3', 'Accueil', 'Escale', thematique='Lien social').volet().complement('D3', 'néant')
    a.ligne('E3', 'Etat', 1200, texte='1 200 *').constat('CV-AMT-04', 'E3')
    a.action('B4', 'Boxe', 'Rebond', thematique='Sport').volet().ligne('D4', 'Ville', texte='NC')
    a.ligne('E4', 'Etat', texte='3 500 (1)').constat('CV-AMT-01', 'D4').constat('CV-AMT-04', 'E4')
    a.action('B5', 'Concert', 'Fanfare', thematique='Culture').volet().ligne('D5', 'Ville', '-150.25')
    a.ligne('E5', 'Etat', 700).complement('A7', '(1) dont 500 € de 2019').constat('CV-LAY-04', 'A7')


montants()
ambigus()
formules_vides()
formules()
sirets()
dates(True)
dates(False)
mots()
