package fr.contratdeville.io.xlsx.canonique.lecture;

import fr.contratdeville.description.Nouns;
import fr.contratdeville.description.Refusal;
import fr.contratdeville.description.Tables;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.MontantsIllisibles;
import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import fr.contratdeville.io.xlsx.canonique.plan.Feuillet;
import fr.contratdeville.io.xlsx.canonique.plan.Plan;
import fr.contratdeville.io.xlsx.feuille.ClasseurOuvert;
import fr.contratdeville.io.xlsx.feuille.FeuilleReader;
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

/** Reads a canonical workbook, also one that people sorted, completed or damaged. */
public final class CanoniqueReader {

  /** Most cells for each MiB of heap, as measured: the tree of a contract has to fit. */
  private static final long CELLULES = 2500;

  private final ClasseurOuvert classeur;
  private final String nom;
  private final ConstatsLecture constats;
  private final Tree contrat = Tree.object();
  private final Rattachements rattachements = new Rattachements(contrat);
  private final Restes restes = new Restes();
  private long cellules;

  private CanoniqueReader(ClasseurOuvert classeur, String nom) {
    this.classeur = classeur;
    this.nom = nom;
    this.constats = new ConstatsLecture(nom);
    // Places name sheets and lines name financeurs, so both come first in the tree.
    contrat.children().put("feuilles", Tree.list());
    contrat.children().put("financeurs", Tree.list());
  }

  /**
   * Reads a workbook if it is a canonical one.
   *
   * @param nom the name that places quote
   * @return empty for another workbook
   * @throws LectureException if it is one and has no title, has a later version, or more mistakes
   *     than a person would make
   */
  public static Optional<Lecture> read(ClasseurOuvert classeur, String nom, Format format)
      throws LectureException, ClasseurIllisibleException {
    CanoniqueReader lecteur = new CanoniqueReader(classeur, nom);
    if (!lecteur.contrat()) {
      return Optional.empty();
    }
    ContratDeVille contrat = lecteur.read();
    return Optional.of(Lecture.builder()
        .source(nom)
        .format(format)
        .valeur(contrat)
        .constats(lecteur.constats.constats())
        .addAllConstats(MontantsIllisibles.of(contrat, nom))
        .build());
  }

  private ContratDeVille read() throws LectureException, ClasseurIllisibleException {
    // Sheets whose rows own others are read first; those others may stand on earlier tabs.
    Set<Feuillet> ordre = new LinkedHashSet<>();
    Plan.FEUILLETS.stream().filter(Feuillet::estMaitre).forEach(ordre::add);
    ordre.addAll(Plan.FEUILLETS);
    for (Feuillet feuillet : ordre) {
      Optional<Onglet> onglet = onglet(feuillet.nom());
      if (onglet.isPresent()) {
        read(feuillet, onglet.get());
      }
    }
    restes.poser(contrat, constats);
    rattachements.verifier(constats);
    PorteursCites.rendre(contrat, constats);
    try {
      return constats.garder(Nouns.CONTRAT.read(new TreeInput(contrat, new Tables(), constats)));
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
        .filter(o -> Textes.key(o.nom()).equals(Textes.key(feuille)))
        .findFirst();
  }

  private void read(Feuillet feuillet, Onglet onglet)
      throws LectureException, ClasseurIllisibleException {
    FeuilletReader lecteur = new FeuilletReader(feuillet, contrat, rattachements, restes, constats);
    Emplacement.Feuille place = PlaceFeuille.of(nom, onglet.nom());
    try (FeuilleReader rangees = classeur.read(onglet)) {
      Map<Integer, LigneFeuillet.Titre> titres = Map.of();
      for (Optional<Rangee> r = rangees.next(); r.isPresent(); r = rangees.next()) {
        compter(r.get());
        if (titres.isEmpty()) {
          titres = LigneFeuillet.titres(feuillet, r.get());
        } else {
          lecteur.read(new LigneFeuillet(place, titres, r.get()));
        }
      }
    }
  }

  private void compter(Rangee rangee) throws LectureException {
    cellules += rangee.cellules().size();
    long permises = CELLULES * (Runtime.getRuntime().maxMemory() >> 20);
    if (cellules > permises) {
      throw constats.refus(Message.of(
          "ce classeur a plus de " + permises + " cellules remplies, plus que n'en tient la mémoire"
              + " donnée à Java ; donnez-lui-en davantage (-Xmx)",
          "this workbook has more than " + permises + " filled cells, more than the memory given to"
              + " Java holds; give it more (-Xmx)"));
    }
  }

  /**
   * Reads the sheet of the contract itself.
   *
   * @return whether it marks a canonical workbook
   */
  private boolean contrat() throws LectureException, ClasseurIllisibleException {
    Optional<Onglet> onglet = onglet(Plan.CONTRAT.nom());
    if (onglet.isEmpty()) {
      return false;
    }
    List<Rangee> rangees = new ArrayList<>();
    try (FeuilleReader lecteur = classeur.read(onglet.get())) {
      for (Optional<Rangee> r = lecteur.next(); r.isPresent(); r = lecteur.next()) {
        compter(r.get());
        rangees.add(r.get());
      }
    }
    FicheContrat fiche =
        new FicheContrat(rangees, PlaceFeuille.of(nom, onglet.get().nom()));
    if (!fiche.estCanonique()) {
      return false;
    }
    fiche.read(contrat, new FeuilletReader(Plan.CONTRAT, contrat, rattachements, restes, constats));
    return true;
  }
}
