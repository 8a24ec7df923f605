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

/** One sheet: the parts of a contract that are its rows, and what its columns say of each. */
public final class Feuillet {

  private final String nom;
  private final boolean toujours;
  private final Map<String, String> motifs = new LinkedHashMap<>();
  private final List<ColonneFeuillet> colonnes = new ArrayList<>();
  private String detail = "";

  /** Worked out once, since every row asks for them; only when the plan is complete. */
  private @Nullable List<ColonneFeuillet> ecrites;

  /** @param toujours whether the sheet is there without a row too */
  Feuillet(String nom, boolean toujours) {
    this.nom = nom;
    this.toujours = toujours;
  }

  /** Its rows are the elements of lists at these places of the contract. */
  public Feuillet rangees(String... motifs) {
    Arrays.stream(motifs).forEach(motif -> this.motifs.put(motif, ""));
    return this;
  }

  /** Some of its rows, which a column names when there are several kinds. */
  public Feuillet element(String element, String motif) {
    motifs.put(motif, element);
    return this;
  }

  /** An object of this sheet takes one row for each element of that list. */
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

  /** The places of its rows, with what each is called. */
  public Map<String, String> motifs() {
    return motifs;
  }

  public boolean aDesElements() {
    return motifs.values().stream().anyMatch(e -> !e.isEmpty());
  }

  /** All columns from left to right: those for people, what ties rows, what is technical. */
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

  /** Whether rows of that kind are what others belong to. */
  public boolean estMaitre(String element) {
    for (Map.Entry<String, String> motif : motifs.entrySet()) {
      if (Plan.MAITRES.contains(motif.getKey()) && Textes.key(motif.getValue()).equals(element)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has rows that others belong to. */
  public boolean estMaitre() {
    return motifs.keySet().stream().anyMatch(Plan.MAITRES::contains);
  }

  @Override
  public String toString() {
    return nom;
  }
}
