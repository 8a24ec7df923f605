package fr.contratdeville.nomenclature;

import fr.contratdeville.nomenclature.AliasFinanceur.Etendue;
import fr.contratdeville.valeur.Graphie;
import fr.contratdeville.valeur.Periode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a {@link TableAlias} by graphie. */
final class IndexAlias {

  private final Map<Graphie, String> structures = new HashMap<>();
  private final Map<Graphie, List<AliasFinanceur>> entiers = new HashMap<>();
  private final Map<Graphie, List<AliasFinanceur>> debuts = new HashMap<>();
  private @Nullable String contradiction;
  private int plusLongDebut;

  IndexAlias(TableAlias table) {
    for (Map.Entry<String, String> ligne : table.structures().entrySet()) {
      String deja = structures.putIfAbsent(Graphie.of(ligne.getKey()), ligne.getValue());
      if (deja != null && !deja.equals(ligne.getValue())) {
        contradiction = ligne.getKey();
      }
    }
    for (AliasFinanceur ligne : table.financeurs()) {
      Graphie graphie = Graphie.of(ligne.libelle());
      if (ligne.etendue() == Etendue.DEBUT) {
        plusLongDebut = Math.max(plusLongDebut, graphie.cle().length());
      }
      (ligne.etendue() == Etendue.DEBUT ? debuts : entiers)
          .computeIfAbsent(graphie, g -> new ArrayList<>(1))
          .add(ligne);
    }
    Stream.concat(entiers.values().stream(), debuts.values().stream())
        .filter(lignes -> !accordes(lignes))
        .forEach(lignes -> contradiction = lignes.get(0).libelle());
  }

  /** A spelling that has more than one answer in some exercice. */
  Optional<String> contradiction() {
    return Optional.ofNullable(contradiction);
  }

  Optional<String> structure(String nom) {
    return Optional.ofNullable(structures.get(Graphie.of(nom)));
  }

  /** The line that answers for a name in a period; in any, if that is null. */
  Optional<AliasFinanceur> financeur(String nom, @Nullable Periode quand) {
    List<AliasFinanceur> lignes = valables(entiers.get(Graphie.of(nom)), quand);
    if (lignes.isEmpty() && plusLongDebut > 0) {
      for (Graphie debut : Graphie.debuts(nom, plusLongDebut)) {
        lignes = valables(debuts.get(debut), quand);
        if (!lignes.isEmpty()) {
          break;
        }
      }
    }
    boolean unanimes = !lignes.isEmpty() && lignes.stream().allMatch(lignes.get(0)::ditComme);
    return unanimes ? Optional.of(lignes.get(0)) : Optional.empty();
  }

  private static List<AliasFinanceur> valables(
      @Nullable List<AliasFinanceur> lignes, @Nullable Periode quand) {
    if (lignes == null || quand == null) {
      return lignes == null ? List.of() : lignes;
    }
    return lignes.stream()
        .filter(l -> l.periode().map(quand::chevauche).orElse(true))
        .toList();
  }

  /** Whether all lines of one graphie that hold in a same exercice give the same answer. */
  private static boolean accordes(List<AliasFinanceur> lignes) {
    List<AliasFinanceur> parDebut = new ArrayList<>(lignes);
    parDebut.sort(Comparator.comparing(IndexAlias::premiereAnnee));
    AliasFinanceur courante = parDebut.get(0);
    int fin = derniereAnnee(courante);
    for (AliasFinanceur ligne : parDebut) {
      if (premiereAnnee(ligne) > fin) {
        courante = ligne;
      } else if (!ligne.ditComme(courante)) {
        return false;
      }
      fin = Math.max(fin, derniereAnnee(ligne));
    }
    return true;
  }

  private static int premiereAnnee(AliasFinanceur ligne) {
    return ligne.periode().map(Periode::debut).orElse(LocalDate.MIN).getYear();
  }

  private static int derniereAnnee(AliasFinanceur ligne) {
    return ligne.periode().map(Periode::fin).orElse(LocalDate.MAX).getYear();
  }
}
