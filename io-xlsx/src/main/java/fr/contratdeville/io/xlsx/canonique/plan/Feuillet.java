package fr.contratdeville.io.xlsx.canonique.plan;

import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One sheet: the parts of a contract that are its rows, and its columns. */
public final class Feuillet {

  private final String nom;
  private final boolean toujours;
  private final Map<String, String> motifs = new LinkedHashMap<>();
  private final List<ColonneFeuillet> colonnes = new ArrayList<>();
  private String detail = "";

  /** Worked out once, since every row asks for them; only when the plan is complete. */
  private @Nullable List<ColonneFeuillet> ecrites;

  /** @param toujours whether the sheet is written without a row too */
  Feuillet(String nom, boolean toujours) {
    this.nom = nom;
    this.toujours = toujours;
  }

  /** Makes rows of the elements of the lists at these places of the contract. */
  public Feuillet rangees(String... motifs) {
    Arrays.stream(motifs).forEach(motif -> this.motifs.put(motif, ""));
    return this;
  }

  /** Makes rows of one kind among several, which a column names. */
  public Feuillet element(String element, String motif) {
    motifs.put(motif, element);
    return this;
  }

  /** Makes one row of an object for each element of that list in it. */
  public Feuillet detail(String liste) {
    detail = liste;
    return this;
  }

  public Feuillet colonne(ColonneFeuillet colonne) {
    colonnes.add(colonne);
    return this;
  }

  public String nom() {
    return nom;
  }

  public boolean toujours() {
    return toujours;
  }

  public String detail() {
    return detail;
  }

  public List<ColonneFeuillet> colonnes() {
    return colonnes;
  }

  /**
   * The places of its rows in the contract, with the name of their kind; empty if there is one kind
   * only.
   */
  public Map<String, String> motifs() {
    return motifs;
  }

  public boolean aDesElements() {
    return motifs.values().stream().anyMatch(e -> !e.isEmpty());
  }

  /** All columns from left to right: those for people, those that tie rows, technical ones. */
  public List<ColonneFeuillet> colonnesEcrites() {
    List<ColonneFeuillet> connues = ecrites;
    if (connues == null) {
      connues = ordonnees();
      ecrites = connues;
    }
    return connues;
  }

  private List<ColonneFeuillet> ordonnees() {
    List<ColonneFeuillet> liens = new ArrayList<>();
    if (aDesElements()) {
      liens.add(Plan.ELEMENT);
    }
    if (this == Plan.COMPLEMENTS) {
      liens.addAll(List.of(Plan.ATTRIBUT, Plan.VALEUR, Plan.GENRE, Plan.SUITE));
    }
    if (estMaitre()) {
      liens.add(Plan.CLEF);
    }
    if (!Plan.MAITRES.containsAll(motifs.keySet())) {
      liens.addAll(List.of(Plan.RATTACHEMENT, Plan.RANG));
    }
    return Stream.concat(colonnes.stream(), liens.stream())
        .sorted(Comparator.comparingInt(c -> switch (c.presence()) {
          case TOUJOURS, SI_REMPLIE -> 0;
          case ECRAN -> 1;
          case TECHNIQUE -> 2;
        }))
        .toList();
  }

  /** Whether others belong to rows of that kind. */
  public boolean estMaitre(String element) {
    for (Map.Entry<String, String> motif : motifs.entrySet()) {
      if (Plan.MAITRES.contains(motif.getKey()) && Textes.key(motif.getValue()).equals(element)) {
        return true;
      }
    }
    return false;
  }

  /** Whether others belong to some of its rows. */
  public boolean estMaitre() {
    return motifs.keySet().stream().anyMatch(Plan.MAITRES::contains);
  }

  @Override
  public String toString() {
    return nom;
  }
}
