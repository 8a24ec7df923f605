package fr.contratdeville.io.xlsx.canonique;

import fr.contratdeville.description.Nouns;
import fr.contratdeville.description.Refusal;
import fr.contratdeville.description.Tables;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.MontantsIllisibles;
import fr.contratdeville.io.xlsx.feuille.ClasseurOuvert;
import fr.contratdeville.io.xlsx.feuille.LecteurFeuille;
import fr.contratdeville.io.xlsx.feuille.Onglet;
import fr.contratdeville.io.xlsx.feuille.lecture.ClasseurIllisibleException;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.tableaux.feuille.Rangee;
import fr.contratdeville.tableaux.interne.PlaceFeuille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a canonical workbook, whatever people did to it. */
public final class Lecteur {

  /** How many cells the tree of a contract may come from, for each MiB of heap; measured. */
  private static final long CELLULES = 2500;

  private final ClasseurOuvert classeur;
  private final String nom;
  private final Trouvailles trouvailles;
  private final Arbre contrat = Arbre.objet();
  private final Rattachements rattachements = new Rattachements(contrat);
  private final Restes restes = new Restes();
  private long cellules;

  private Lecteur(ClasseurOuvert classeur, String nom) {
    this.classeur = classeur;
    this.nom = nom;
    this.trouvailles = new Trouvailles(nom);
    // What places and lines refer to comes first.
    contrat.enfants().put("feuilles", Arbre.liste());
    contrat.enfants().put("financeurs", Arbre.liste());
  }

  /**
   * Reads a workbook if it is a canonical one.
   *
   * @param nom the name that places quote
   * @return nothing for another workbook
   * @throws LectureException if it is one and has no title, has a later version, or more mistakes
   *     than a person would make
   */
  public static Optional<Lecture> lire(ClasseurOuvert classeur, String nom, Format format)
      throws LectureException, ClasseurIllisibleException {
    Lecteur lecteur = new Lecteur(classeur, nom);
    if (!lecteur.contrat()) {
      return Optional.empty();
    }
    ContratDeVille contrat = lecteur.lire();
    return Optional.of(Lecture.builder()
        .source(nom)
        .format(format)
        .valeur(contrat)
        .constats(lecteur.trouvailles.constats())
        .addAllConstats(MontantsIllisibles.of(contrat, nom))
        .build());
  }

  private ContratDeVille lire() throws LectureException, ClasseurIllisibleException {
    // Rows that others belong to come first; those others may stand on earlier sheets.
    Set<Feuillet> ordre = new LinkedHashSet<>();
    Plan.FEUILLETS.stream().filter(Feuillet::estMaitre).forEach(ordre::add);
    ordre.addAll(Plan.FEUILLETS);
    for (Feuillet feuillet : ordre) {
      Optional<Onglet> onglet = onglet(feuillet.nom());
      if (onglet.isPresent()) {
        lire(feuillet, onglet.get());
      }
    }
    restes.poser(contrat, trouvailles);
    rattachements.verifier(trouvailles);
    Porteurs.rendre(contrat, trouvailles);
    try {
      return trouvailles.garder(
          Nouns.CONTRAT.read(new EntreeArbre(contrat, new Tables(), trouvailles)));
    } catch (ValeurInvalideException e) {
      throw new LectureException(
          nom, Refusal.of("le contrat ne peut pas être lu", "the contract cannot be read", e), e);
    } catch (LectureException e) {
      throw e;
    } catch (IOException e) {
      throw new LectureException(
          nom, Message.of("le fichier n'a pas pu être lu", "the file could not be read"), e);
    }
  }

  private Optional<Onglet> onglet(String feuille) {
    return classeur.onglets().stream()
        .filter(o -> Textes.cle(o.nom()).equals(Textes.cle(feuille)))
        .findFirst();
  }

  private void lire(Feuillet feuillet, Onglet onglet)
      throws LectureException, ClasseurIllisibleException {
    LecteurFeuillet lecteur =
        new LecteurFeuillet(feuillet, contrat, rattachements, restes, trouvailles);
    Emplacement.Feuille place = PlaceFeuille.of(nom, onglet.nom());
    try (LecteurFeuille rangees = classeur.lire(onglet)) {
      Map<Integer, Ligne.Titre> titres = Map.of();
      for (Optional<Rangee> r = rangees.suivante(); r.isPresent(); r = rangees.suivante()) {
        compter(r.get());
        if (titres.isEmpty()) {
          titres = Ligne.titres(feuillet, r.get());
        } else {
          lecteur.lire(new Ligne(place, titres, r.get()));
        }
      }
    }
  }

  private void compter(Rangee rangee) throws LectureException {
    cellules += rangee.cellules().size();
    long permises = CELLULES * (Runtime.getRuntime().maxMemory() >> 20);
    if (cellules > permises) {
      throw trouvailles.refus(Message.of(
          "ce classeur a plus de " + permises + " cellules remplies, plus que n'en tient la mémoire"
              + " donnée à Java ; donnez-lui-en davantage (-Xmx)",
          "this workbook has more than " + permises + " filled cells, more than the memory given to"
              + " Java holds; give it more (-Xmx)"));
    }
  }

  /** Reads what is said of the contract itself, if the sheet says that this is a contract. */
  private boolean contrat() throws LectureException, ClasseurIllisibleException {
    Optional<Onglet> onglet = onglet(Plan.CONTRAT.nom());
    if (onglet.isEmpty()) {
      return false;
    }
    List<Rangee> rangees = new ArrayList<>();
    try (LecteurFeuille lecteur = classeur.lire(onglet.get())) {
      for (Optional<Rangee> r = lecteur.suivante(); r.isPresent(); r = lecteur.suivante()) {
        compter(r.get());
        rangees.add(r.get());
      }
    }
    FicheContrat fiche =
        new FicheContrat(rangees, PlaceFeuille.of(nom, onglet.get().nom()));
    if (!fiche.estCanonique()) {
      return false;
    }
    fiche.lire(
        contrat, new LecteurFeuillet(Plan.CONTRAT, contrat, rattachements, restes, trouvailles));
    return true;
  }
}
