package fr.contratdeville.benchmarks.explications;

import fr.contratdeville.benchmarks.explications.Changement.Deplacement;
import fr.contratdeville.benchmarks.explications.Changement.Doublee;
import fr.contratdeville.benchmarks.explications.Changement.Perdue;
import fr.contratdeville.benchmarks.explications.Changement.Valeur;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.testing.alteration.Alteration;
import fr.contratdeville.testing.alteration.ContratAltere;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Emplacement.Cellule;
import fr.contratdeville.valeur.Montant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A contract that was never a file: its amounts are changed by the cells that they name. */
record SurContrat(ContratDeVille contrat) implements Support {

  @Override
  public boolean peutChangerDeRangees(Changement changement) {
    return action(changement).isPresent();
  }

  @Override
  public Optional<Rapport> rapport(List<Changement> changements) {
    ContratDeVille change = contrat;
    Map<Emplacement, Montant> valeurs = new HashMap<>();
    Map<Emplacement, Cellule> deplaces = new HashMap<>();
    for (Changement changement : changements) {
      if (changement instanceof Valeur valeur) {
        valeurs.put(valeur.place(), Montant.ofCentimes(valeur.centimes()));
      } else if (changement instanceof Deplacement deplacement) {
        deplaces.put(deplacement.de(), deplacement.vers());
      } else {
        change = deRangee(changement);
      }
    }
    return Optional.of(Controles.standard()
        .examiner(
            valeurs.isEmpty() && deplaces.isEmpty() ? change : avec(change, valeurs, deplaces)));
  }

  private ContratDeVille deRangee(Changement changement) {
    Alteration alteration =
        changement instanceof Perdue ? Alteration.ACTION_PERDUE : Alteration.ACTION_DOUBLEE;
    String chemin = action(changement).orElseThrow();
    return alteration.all(contrat).stream()
        .filter(a -> a.chemin().equals(chemin))
        .findFirst()
        .map(ContratAltere::apres)
        .orElse(contrat);
  }

  /** The action that stands on the row and nowhere else. */
  private Optional<String> action(Changement changement) {
    Cellule place =
        changement instanceof Perdue perdue ? perdue.place() : ((Doublee) changement).place();
    List<String> siennes = contrat.volets().stream()
        .filter(v -> v.lignes().stream().anyMatch(l -> estSur(l, place)))
        .filter(v -> v.action().volets().size() == 1)
        .map(VoletSitue::chemin)
        .map(c -> c.substring(0, c.indexOf("/volets/")))
        .toList();
    return siennes.size() == 1 ? Optional.of(siennes.get(0)) : Optional.empty();
  }

  private static boolean estSur(LigneSituee ligne, Cellule place) {
    return ligne.ligne().emplacement().orElse(null) instanceof Cellule c
        && c.feuille().equals(place.feuille())
        && c.ligne() == place.ligne();
  }

  private ContratDeVille avec(
      ContratDeVille de, Map<Emplacement, Montant> valeurs, Map<Emplacement, Cellule> deplaces) {
    return de.withActions(de.actions().stream()
            .map(a -> a.withVolets(
                a.volets().stream().map(v -> avec(v, valeurs, deplaces)).toList()))
            .toList())
        .withTotaux(de.totaux().stream().map(t -> avec(t, valeurs)).toList());
  }

  private Volet avec(
      Volet volet, Map<Emplacement, Montant> valeurs, Map<Emplacement, Cellule> deplaces) {
    return Volet.builder()
        .from(volet)
        .lignes(volet.lignes().stream().map(l -> avec(l, valeurs, deplaces)).toList())
        .totaux(volet.totaux().stream().map(t -> avec(t, valeurs)).toList())
        .build();
  }

  private FinancementLine avec(
      FinancementLine ligne,
      Map<Emplacement, Montant> valeurs,
      Map<Emplacement, Cellule> deplaces) {
    Optional<Montant> valeur = ligne.emplacement().map(valeurs::get);
    if (valeur.isPresent()) {
      return FinancementLine.builder()
          .from(ligne)
          .montant(valeur)
          .texte(Optional.empty())
          .build();
    }
    return ligne
        .emplacement()
        .map(deplaces::get)
        .map(vers -> FinancementLine.builder()
            .from(ligne)
            .financeur(financeur(vers.colonne()))
            .emplacement(vers)
            .build())
        .orElse(ligne);
  }

  private Financeur financeur(int colonne) {
    return contrat.lignes().stream()
        .filter(l ->
            l.ligne().emplacement().orElse(null) instanceof Cellule c && c.colonne() == colonne)
        .findFirst()
        .orElseThrow()
        .financeur();
  }

  private static TotalDeclare avec(TotalDeclare total, Map<Emplacement, Montant> valeurs) {
    return total
        .emplacement()
        .map(valeurs::get)
        .map(v ->
            TotalDeclare.builder().from(total).valeur(v).texte(Optional.empty()).build())
        .orElse(total);
  }

  /** {@return the actions, for messages} */
  @Override
  public String toString() {
    return contrat.actions().stream().map(Action::intitule).toList().toString();
  }
}
