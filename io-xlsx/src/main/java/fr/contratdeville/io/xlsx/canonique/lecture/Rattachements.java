package fr.contratdeville.io.xlsx.canonique.lecture;

import fr.contratdeville.echange.LectureException;
import fr.contratdeville.io.xlsx.canonique.arbre.Clef;
import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.io.xlsx.canonique.arbre.Tree;
import fr.contratdeville.io.xlsx.canonique.plan.Feuillet;
import fr.contratdeville.io.xlsx.canonique.plan.Plan;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the part of the contract that each row is, by its key or by the title of its action. A
 * second row with the same key was copied by somebody, and is a new part.
 */
final class Rattachements {

  /** A row: the part of the contract that it is, and the part that must be there for it. */
  private record Attache(
      List<String> chemin, List<String> parent, Emplacement place, String texte) {}

  private final Tree contrat;
  private final Set<List<String>> pris = new HashSet<>();
  private final Set<List<String>> annonces = new HashSet<>();

  /** Parts of the contract that depend on no row that may be missing. */
  private final Set<List<String>> sures = new HashSet<>();

  private final Map<String, Optional<List<String>>> titres = new HashMap<>();
  private final List<Attache> attaches = new ArrayList<>();
  private int neuves;

  Rattachements(Tree contrat) {
    this.contrat = contrat;
  }

  /**
   * The path of a row that others belong to.
   *
   * @param clef its key; blank for a new row
   * @return empty if it is no key of this sheet, or if a new row needs one
   */
  Optional<List<String>> maitre(Feuillet feuillet, String clef) {
    if (Textes.isBlank(clef)) {
      String motif = feuillet.motifs().keySet().iterator().next();
      return feuillet == Plan.CADRE ? Optional.empty() : Optional.of(List.of(motif, neuve()));
    }
    List<String> chemin = Clef.chemin(clef);
    String motif = Clef.motif(chemin);
    boolean detail = motif.endsWith("/" + feuillet.detail());
    return feuillet.motifs().containsKey(motif) || (detail && chemin.size() == 4)
        ? Optional.of(chemin)
        : Optional.empty();
  }

  /** The path of a row that belongs to another; empty if nothing tells to which. */
  Optional<List<String>> enfant(
      Feuillet feuillet, String element, String rattachement, String titre, String rang) {
    return proprietaire(rattachement, titre)
        .flatMap(ou -> liste(feuillet, element, ou))
        .map(liste -> avecRang(feuillet, liste, rang));
  }

  private Optional<List<String>> proprietaire(String rattachement, String titre) {
    if (!Textes.isBlank(rattachement)) {
      return Optional.of(Clef.chemin(rattachement)).filter(chemin -> !chemin.isEmpty());
    }
    return Textes.isBlank(titre)
        ? Optional.of(List.of())
        : titres.getOrDefault(Textes.key(titre), Optional.empty());
  }

  /**
   * The list of the owner that the sheet shows; that of its first volet if only volets have such a
   * list.
   */
  private static Optional<List<String>> liste(
      Feuillet feuillet, String element, List<String> proprietaire) {
    String debut = proprietaire.isEmpty() ? "" : Clef.motif(proprietaire) + "/";
    Optional<String> motif = feuillet.motifs().entrySet().stream()
        .filter(m -> m.getValue().isEmpty() || Textes.key(m.getValue()).equals(element))
        .map(Map.Entry::getKey)
        .filter(m -> m.startsWith(debut) && (!debut.isEmpty() || m.indexOf('/') < 0))
        .min(Comparator.comparingInt(String::length));
    return motif.map(m -> {
      List<String> noms = new ArrayList<>(List.of(m.substring(debut.length()).split("/")));
      List<String> liste = new ArrayList<>(proprietaire);
      if (noms.get(0).equals("volets")) {
        noms.remove(0);
        liste.addAll(List.of("volets", "1"));
      }
      liste.addAll(noms);
      return liste;
    });
  }

  private List<String> avecRang(Feuillet feuillet, List<String> liste, String rang) {
    String motif = Clef.motif(liste);
    String interieure = feuillet.motifs().keySet().stream()
        .filter(m -> m.startsWith(motif + "/"))
        .map(m -> m.substring(motif.length() + 1))
        .findFirst()
        .orElse("");
    List<String> etiquettes =
        Clef.estRang(rang.strip()) ? Clef.etiquettes(rang.strip()) : List.of(neuve());
    List<String> chemin = Clef.with(liste, etiquettes.get(0));
    for (String etiquette : etiquettes.subList(1, etiquettes.size())) {
      if (interieure.isEmpty()) {
        return Clef.with(liste, neuve());
      }
      chemin = Clef.with(chemin, interieure, etiquette);
    }
    return chemin;
  }

  /** Takes a path, or a new one beside it if another row has it. */
  List<String> prendre(List<String> chemin) {
    List<String> libre = chemin;
    if (!pris.add(chemin)) {
      libre = Clef.with(chemin.subList(0, chemin.size() - 1), neuve());
      pris.add(libre);
    }
    return libre;
  }

  private String neuve() {
    return Clef.NEUVE + ++neuves;
  }

  /** Marks an action as present, which it is as soon as one of its rows is. */
  void annoncer(List<String> chemin) {
    annonces.add(List.copyOf(chemin));
    sures.add(List.copyOf(chemin));
  }

  /** Remembers a row, to check at the end whether its owner is there. */
  void attacher(List<String> chemin, LigneFeuillet ligne) {
    attacher(chemin, parent(chemin), ligne);
  }

  private void attacher(List<String> chemin, List<String> parent, LigneFeuillet ligne) {
    if (parent.isEmpty() || sures.contains(parent)) {
      sures.add(chemin);
    } else {
      attaches.add(new Attache(chemin, parent, ligne.place(), ligne.plainText()));
    }
  }

  /** Remembers a row that completes a part of the contract, as {@link #attacher} does. */
  void completer(List<String> proprietaire, List<String> chemin, LigneFeuillet ligne) {
    boolean volet = Clef.motif(proprietaire).endsWith("/volets");
    List<String> parent = volet ? proprietaire.subList(0, proprietaire.size() - 2) : proprietaire;
    attacher(chemin, List.copyOf(parent), ligne);
  }

  /** The nearest part above this one that must be there; a volet is as soon as its action is. */
  private static List<String> parent(List<String> chemin) {
    int fin = chemin.size() - 2;
    while (fin > 0
        && (!Clef.estEtiquette(chemin.get(fin - 1)) || chemin.get(fin - 2).equals("volets"))) {
      fin--;
    }
    return List.copyOf(chemin.subList(0, Math.max(fin, 0)));
  }

  void nommer(String titre, List<String> chemin) {
    titres.merge(Textes.key(titre), Optional.of(chemin), (a, b) -> Optional.empty());
  }

  /** Removes the rows whose owner is not there, and reports them. */
  void verifier(ConstatsLecture constats) throws LectureException {
    attaches.sort(Comparator.comparingInt(a -> a.chemin.size()));
    for (Attache attache : attaches) {
      if (!attache.parent.isEmpty()
          && !pris.contains(attache.parent)
          && !annonces.contains(attache.parent)) {
        pris.remove(attache.chemin);
        List<String> parent = attache.parent;
        Tree liste = contrat.at(parent.subList(0, parent.size() - 1));
        if (liste != null) {
          liste.children().remove(parent.get(parent.size() - 1));
        }
        String clef = Clef.texte(parent.subList(0, Clef.longueur(parent)));
        constats.illisible(
            attache.place,
            attache.texte,
            Message.of(
                "cette ligne se rattache à " + clef
                    + ", qui n'est pas dans ce classeur : elle est conservée à part",
                "this row belongs to " + clef
                    + ", which is not in this workbook: it is kept aside"));
      }
    }
  }
}
