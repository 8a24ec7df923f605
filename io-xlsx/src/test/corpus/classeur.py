"""A workbook described cell by cell, and beside it what a person reads in it.

Nothing here knows how the reader works: the expected facts are typed by hand next to the cells.
"""
import datetime
import re
from decimal import Decimal


class Nombre:
    """A number that a cell shows under a format: Nombre('0.47', '0%')."""

    def __init__(self, valeur, format):
        self.valeur, self.format = Decimal(str(valeur)), format


class Formule:
    """A formula with the result that the producer stores, or none."""

    def __init__(self, texte, resultat=None):
        self.texte, self.resultat = texte, resultat


class Erreur:
    def __init__(self, texte):
        self.texte = texte


class Riche:
    """A text in several runs, of which every second one is bold."""

    def __init__(self, *morceaux):
        self.morceaux = morceaux


class Lien:
    def __init__(self, texte, adresse):
        self.texte, self.adresse = texte, adresse


EURO = '#,##0 "€"'
PART = '0%'


def adresse(texte):
    """'B6' as (6, 2)."""
    lettres, ligne = re.fullmatch(r'([A-Z]+)(\d+)', texte).groups()
    colonne = 0
    for lettre in lettres:
        colonne = colonne * 26 + ord(lettre) - 64
    return int(ligne), colonne


def lettres(colonne):
    texte = ''
    while colonne:
        colonne, reste = divmod(colonne - 1, 26)
        texte = chr(65 + reste) + texte
    return texte


class Feuille:
    def __init__(self, nom, masquee=False):
        self.nom, self.masquee = nom, masquee
        self.cellules, self.fusions, self.commentaires = {}, [], {}
        self.lignes_masquees, self.colonnes_masquees = [], []

    def en(self, ou, valeur):
        self.cellules[adresse(ou)] = valeur
        return self

    def rangee(self, ou, *valeurs):
        """Cells from left to right; None is blank."""
        ligne, colonne = adresse(ou)
        for i, valeur in enumerate(valeurs):
            if valeur is not None:
                self.cellules[ligne, colonne + i] = valeur
        return self

    def fusion(self, *plages):
        self.fusions.extend(plages)
        return self

    def commentaire(self, ou, texte):
        self.commentaires[adresse(ou)] = texte
        return self


class Attendu:
    """The expected model, one fact a line. A place is a cell of the sheet named last, or @SHEET."""

    def __init__(self):
        self.lignes_, self.feuille_, self.rang = [], '', 0

    def feuille(self, nom):
        self.feuille_ = nom
        return self

    def place(self, ou):
        if ou.startswith('@'):  # a whole sheet
            return ou[1:]
        return ou if '!' in ou else self.feuille_ + '!' + ou

    def dire(self, *champs, **options):
        textes = [str(c) for c in champs]
        textes += [f'{nom}={self.valeur(v)}' for nom, v in options.items() if v is not None]
        self.lignes_.append(';'.join(textes).replace('\n', '\\n'))
        return self

    @staticmethod
    def valeur(v):
        return v if isinstance(v, str) else f'{Decimal(str(v)):.2f}' if isinstance(v, Decimal) else str(v)

    @staticmethod
    def euros(v):
        return v if v is None or isinstance(v, str) else f'{Decimal(str(v)):.2f}'

    def contrat(self, intitule, exercice=None, **options):
        return self.dire('contrat', intitule=intitule, exercice=exercice, **options)

    def financeur(self, nom, genre):
        return self.dire('financeur', nom, genre)

    def action(self, ou, intitule, porteur=None, siret=None, axe=None, thematique=None,
               territoire=None, statut=None, reporte=None, nouveaute=None, periode=None, cout=None):
        return self.dire('action', self.place(ou), intitule=intitule, porteur=porteur, siret=siret,
                         axe=axe, thematique=thematique, territoire=territoire, statut=statut, reporte=reporte,
                         nouveaute=nouveaute, periode=periode, cout=self.euros(cout))

    def volet(self, dispositif=None, bilan=None, public=None, moyens=None):
        self.rang += 1
        return self.dire('volet', self.rang, dispositif=dispositif, bilan=bilan, public=public,
                         moyens=moyens)

    def beneficiaires(self, ou, effectif=None, perimetre='NON_PRECISE', texte=None):
        return self.dire('beneficiaires', self.place(ou), perimetre=perimetre,
                         effectif=None if effectif is None else str(effectif), texte=texte)

    def ligne(self, ou, financeur, montant=None, texte=None, etape=None, exercice=None, credit=None):
        return self.dire('ligne', self.place(ou), financeur=financeur, etape=etape, credit=credit,
                         exercice=exercice, montant=self.euros(montant), texte=texte)

    def total(self, ou, nature, valeur, financeurs='tous', volets=None, texte=None, etape=None,
              exercice=None):
        """A declared amount (a number) or share or count (a text), and what it covers."""
        return self.dire('total', self.place(ou), nature, self.euros(valeur), financeurs=financeurs,
                         volets=volets, etape=etape, exercice=exercice, texte=texte)

    def tableau(self, intitule):
        return self.dire('tableau', intitule)

    def entete(self, axe, libelle, role='DETAIL', mesure='NON_PRECISE', financeur=None):
        """axe: rangee or colonne of the table named last."""
        return self.dire(axe, libelle, role, mesure, financeur=financeur)

    def case(self, ou, rangee, colonne, valeur=None, texte=None):
        return self.dire('case', self.place(ou), rangee, colonne,
                         valeur=self.euros(valeur), texte=texte)

    def complement(self, ou, texte):
        return self.dire('complement', self.place(ou), texte)

    def constat(self, id, *ou):
        return self.dire('constat', id, ','.join(self.place(o) for o in ou))

    def texte(self):
        return ''.join(ligne + '\n' for ligne in self.lignes_)


class Classeur:
    """One layout: its name says what it exercises."""

    tous = []

    def __init__(self, nom, *producteurs, date1904=False):
        self.nom, self.producteurs, self.date1904 = nom, producteurs, date1904
        self.feuilles, self.attendu = [], Attendu()
        self.apres = None  # what only openpyxl can add, given its workbook
        Classeur.tous.append(self)

    def feuille(self, nom, masquee=False):
        feuille = Feuille(nom, masquee)
        self.feuilles.append(feuille)
        self.attendu.feuille(nom)
        return feuille


def json_cellule(v):
    if isinstance(v, bool):
        return {'t': 'b', 'v': v}
    if isinstance(v, str):
        return {'t': 's', 'v': v}
    if isinstance(v, datetime.date):
        return {'t': 'd', 'v': v.isoformat()}
    if isinstance(v, Nombre):
        return {'t': 'n', 'v': float(v.valeur), 'z': v.format}
    if isinstance(v, Formule):
        return {'t': 'f', 'f': v.texte, 'v': None if v.resultat is None else float(v.resultat)}
    if isinstance(v, Erreur):
        return {'t': 'e', 'v': v.texte}
    if isinstance(v, Riche):
        return {'t': 'r', 'v': v.morceaux}
    if isinstance(v, Lien):
        return {'t': 'l', 'v': v.texte, 'l': v.adresse}
    return {'t': 'n', 'v': float(v) if isinstance(v, (float, Decimal)) else v}


def json_classeur(c):
    return {
        'date1904': c.date1904,
        'feuilles': [{
            'nom': f.nom,
            'masquee': f.masquee,
            'cellules': [[l, k, json_cellule(v)] for (l, k), v in sorted(f.cellules.items())],
            'fusions': f.fusions,
            'commentaires': [[l, k, t] for (l, k), t in f.commentaires.items()],
            'lignesMasquees': f.lignes_masquees,
            'colonnesMasquees': f.colonnes_masquees,
        } for f in c.feuilles]}
