"""Where the table stands and how its header is laid out."""
from classeur import EURO, PART, Classeur, Nombre


def preambule_long():
    """Nine rows of letterhead and a table that starts in C12; a share row of true percentages."""
    c = Classeur('preambule-long-tableau-en-c12', 'openpyxl', 'libreoffice')
    f = c.feuille('Prog')
    f.en('A1', 'VILLE DE SAINT-AVELIN').en('A2', 'Direction de la cohésion sociale')
    f.en('A3', 'Service politique de la ville').en('C5', 'Contrat de ville : programmation')
    f.en('C6', 'Comité de pilotage du 14 mars').en('C7', 'Exercice 2022')
    f.en('C8', 'Document de travail').en('G9', 'montants en euros').en('A10', 'v3')
    f.rangee('C12', 'Porteur', 'Intitulé de l’action', 'Thématique', 'Ville', 'État', 'CAF', 'TOTAL')
    f.rangee('C13', 'Maison de quartier Nord', 'Ateliers du mercredi', 'Éducation', 2500, 4000, 1500, 8000)
    f.rangee('C14', 'Radio Avelin', 'Paroles de jeunes', 'Citoyenneté', None, 3200, None, 3200)
    f.rangee('C15', 'Les Jardins partagés', 'Un potager au pied des tours', 'Cadre de vie', 1800, 0, None, 1800)
    f.rangee('C16', 'TOTAL', None, None, 4300, 7200, 1500, 13000)
    f.rangee('C17', 'Part de chacun', None, None, Nombre('0.33', PART), Nombre('0.55', PART), Nombre('0.12', PART))
    a = c.attendu
    a.contrat('VILLE DE SAINT-AVELIN', 2022)
    a.financeur('Ville', 'COMMUNE').financeur('État', 'ETAT').financeur('CAF', 'CAF')
    a.action('D13', 'Ateliers du mercredi', 'Maison de quartier Nord', thematique='Éducation').volet()
    a.ligne('F13', 'Ville', 2500).ligne('G13', 'État', 4000).ligne('H13', 'CAF', 1500)
    a.action('D14', 'Paroles de jeunes', 'Radio Avelin', thematique='Citoyenneté').volet()
    a.ligne('G14', 'État', 3200)
    a.action('D15', 'Un potager au pied des tours', 'Les Jardins partagés', thematique='Cadre de vie').volet()
    a.ligne('F15', 'Ville', 1800).ligne('G15', 'État', 0)
    trois = 'Ville, État, CAF'
    for ou, v in ('I13', 8000), ('I14', 3200), ('I15', 1800):
        a.total(ou, 'LIGNE', v, trois)
    a.total('F16', 'FINANCEUR', 4300, 'Ville').total('G16', 'FINANCEUR', 7200, 'État')
    a.total('H16', 'FINANCEUR', 1500, 'CAF').total('I16', 'GENERAL', 13000, trois)
    a.total('F17', 'FINANCEUR', '33%', 'Ville', texte='0.33').total('G17', 'FINANCEUR', '55%', 'État', texte='0.55')
    a.total('H17', 'FINANCEUR', '12%', 'CAF', texte='0.12')
    for ou, texte in (('A2', 'Direction de la cohésion sociale'), ('A3', 'Service politique de la ville'),
                      ('C5', 'Contrat de ville : programmation'), ('C6', 'Comité de pilotage du 14 mars'),
                      ('C7', 'Exercice 2022'), ('C8', 'Document de travail'), ('G9', 'montants en euros'),
                      ('A10', 'v3'), ('C16', 'TOTAL'), ('C17', 'Part de chacun')):
        a.complement(ou, texte)


def deux_etapes():
    """Requested and granted, each over three financeurs, under merged groups."""
    c = Classeur('deux-etapes-sous-groupes', 'openpyxl', 'libreoffice-reenregistre')
    f = c.feuille('Appel à projets')
    f.en('A1', 'Appel à projets 2024 du contrat de ville').fusion('A1:H1')
    f.rangee('A3', 'Structure', 'Action', 'Montant demandé', None, None, 'Montant accordé')
    f.fusion('A3:A4', 'B3:B4', 'C3:E3', 'F3:H3')
    f.rangee('C4', 'Ville', 'Agglo', 'État', 'Ville', 'Agglo', 'État')
    f.rangee('A5', 'Le Relais', 'Permanences numériques', 3000, 2000, 5000, 2000, 0, 4000)
    f.rangee('A6', 'Judo club', 'Tatamis dehors', 1200, None, 1800, 1000, None, None)
    a = c.attendu
    a.contrat('Appel à projets 2024 du contrat de ville', 2024)
    a.financeur('Ville', 'COMMUNE').financeur('Agglo', 'EPCI').financeur('État', 'ETAT')
    a.action('B5', 'Permanences numériques', 'Le Relais').volet()
    for ou, qui, v, etape in (('C5', 'Ville', 3000, 'DEMANDE'), ('D5', 'Agglo', 2000, 'DEMANDE'),
                              ('E5', 'État', 5000, 'DEMANDE'), ('F5', 'Ville', 2000, 'ACCORDE'),
                              ('G5', 'Agglo', 0, 'ACCORDE'), ('H5', 'État', 4000, 'ACCORDE')):
        a.ligne(ou, qui, v, etape=etape)
    a.action('B6', 'Tatamis dehors', 'Judo club').volet()
    for ou, qui, v, etape in (('C6', 'Ville', 1200, 'DEMANDE'), ('E6', 'État', 1800, 'DEMANDE'),
                              ('F6', 'Ville', 1000, 'ACCORDE')):
        a.ligne(ou, qui, v, etape=etape)


def entete_malmenee():
    """Typos, line breaks, hyphens, asterisks, no-break and double spaces, curly quotes, capitals."""
    c = Classeur('entete-malmenee-coupures-asterisques', 'exceljs', 'libreoffice')
    f = c.feuille('BILAN')
    f.en('A1', 'BILAN 2021')
    f.rangee('A2', 'NOM  DE\nLA STRUCTURE *', 'Inti-\ntulé de l’ac-\ntion', 'THÉMATIQUE\u00a0(**)',
             'DESSCRIPTIF', 'Nb. de bénéfi-\nciaires', 'Part\nVILLE', 'PART\u00a0ÉTAT *', 'Conseil Départe-\nmental',
             'total')
    f.rangee('A3', 'Culture Plus', 'Ciné plein air', 'Culture', 'Trois séances en juillet', 210, 900, 1100, 500, 2500)
    f.rangee('A4', 'Vélo pour tous', 'Atelier de réparation', 'Mobilité', 'Ouvert le samedi', 35, 400, 600, None, 1000)
    a = c.attendu
    a.contrat('BILAN 2021', 2021)
    a.financeur('VILLE', 'COMMUNE').financeur('ÉTAT *', 'ETAT')
    a.financeur('Conseil Départemental', 'DEPARTEMENT')
    tous = 'VILLE, ÉTAT *, Conseil Départemental'
    a.action('B3', 'Ciné plein air', 'Culture Plus', thematique='Culture')
    a.volet(bilan='Trois séances en juillet').beneficiaires('E3', 210)
    a.ligne('F3', 'VILLE', 900).ligne('G3', 'ÉTAT *', 1100).ligne('H3', 'Conseil Départemental', 500)
    a.action('B4', 'Atelier de réparation', 'Vélo pour tous', thematique='Mobilité')
    a.volet(bilan='Ouvert le samedi').beneficiaires('E4', 35)
    a.ligne('F4', 'VILLE', 400).ligne('G4', 'ÉTAT *', 600)
    a.total('I3', 'LIGNE', 2500, tous).total('I4', 'LIGNE', 1000, tous)


def entete_par_page():
    """The header again at each printed page, with another spacing, and page numbers between."""
    c = Classeur('entete-repetee-par-page', 'sheetjs', 'libreoffice')
    f = c.feuille('Programmation')
    f.en('A1', 'Programmation du contrat de ville 2023')
    f.rangee('A3', 'Porteur de projet', 'Action', 'Ville', 'Etat', 'TOTAL')
    f.rangee('A4', 'Club nautique', 'Apprendre à nager', 700, 1300, 2000)
    f.rangee('A5', 'Épicerie solidaire', 'Cuisine à petit prix', 500, 500, 1000)
    f.en('E6', 'Page 1/2')
    f.rangee('A7', 'Porteur  de projet', 'ACTION', 'Ville ', 'État', 'Total')
    f.rangee('A8', 'Lire ensemble', 'Bébés lecteurs', 250, 750, 1000)
    f.rangee('A9', 'TOTAL GÉNÉRAL', None, 1450, 2550, 4000)
    f.en('E10', 'Page 2/2')
    a = c.attendu
    a.contrat('Programmation du contrat de ville 2023', 2023)
    a.financeur('Ville', 'COMMUNE').financeur('Etat', 'ETAT')
    for ligne, porteur, action, ville, etat, total in (
            (4, 'Club nautique', 'Apprendre à nager', 700, 1300, 2000),
            (5, 'Épicerie solidaire', 'Cuisine à petit prix', 500, 500, 1000),
            (8, 'Lire ensemble', 'Bébés lecteurs', 250, 750, 1000)):
        a.action(f'B{ligne}', action, porteur).volet()
        a.ligne(f'C{ligne}', 'Ville', ville).ligne(f'D{ligne}', 'Etat', etat)
    for ligne, total in (4, 2000), (5, 1000), (8, 1000):
        a.total(f'E{ligne}', 'LIGNE', total, 'Ville, Etat')
    a.total('C9', 'FINANCEUR', 1450, 'Ville').total('D9', 'FINANCEUR', 2550, 'Etat')
    a.total('E9', 'GENERAL', 4000, 'Ville, Etat')
    a.complement('A9', 'TOTAL GÉNÉRAL').complement('E6', 'Page 1/2').complement('E10', 'Page 2/2')
    a.constat('CV-LAY-04', 'E6').constat('CV-LAY-04', 'E10')


preambule_long()
deux_etapes()
entete_malmenee()
entete_par_page()
