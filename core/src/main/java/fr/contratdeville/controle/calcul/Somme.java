package fr.contratdeville.controle.calcul;

import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sum of lines of money. It keeps the lines, for the day their places are asked for, and holds
 * other sums by reference, so that sums of sums cost no copy.
 */
public final class Somme {
  private final List<LigneSituee> lignes = new ArrayList<>();
  private final List<Somme> parties = new ArrayList<>();
  private long centimes;
  private long nombre;
  private long sansMontant;
  private @Nullable List<Emplacement> places;

  public static Somme of(Iterable<LigneSituee> lignes) {
    Somme somme = new Somme();
    lignes.forEach(somme::ajouter);
    return somme;
  }

  public void ajouter(LigneSituee ligne) {
    lignes.add(ligne);
    nombre++;
    places = null;
    if (ligne.montant().isPresent()) {
      centimes = Math.addExact(centimes, ligne.montant().get().centimes());
    } else {
      sansMontant++;
    }
  }

  /** Adds a sum, which must not change any more. */
  public void ajouter(Somme partie) {
    parties.add(partie);
    places = null;
    centimes = Math.addExact(centimes, partie.centimes);
    nombre += partie.nombre;
    sansMontant += partie.sansMontant;
  }

  /** Its lines and those of its parts. */
  public List<LigneSituee> lignes() {
    List<LigneSituee> toutes = new ArrayList<>(lignes);
    parties.forEach(partie -> toutes.addAll(partie.lignes()));
    return toutes;
  }

  /** The sum of the known amounts. */
  public Montant montant() {
    return Montant.ofCentimes(centimes);
  }

  /** The number of lines. */
  public long nombre() {
    return nombre;
  }

  /** Whether every line has an amount; a sum that is not complete is not compared. */
  public boolean estComplete() {
    return sansMontant == 0;
  }

  /** Whether the sum is complete and equal to {@code attendu}. */
  public boolean fait(Montant attendu) {
    return estComplete() && centimes == attendu.centimes();
  }

  /**
   * The places of its amounts as few ranges, worked out once, since many figures may ask for those
   * of the same lines.
   */
  public List<Emplacement> places() {
    if (places == null) {
      List<Emplacement> toutes = new ArrayList<>(Emplacement.regrouper(lignes.stream()
          .map(LigneSituee::ligne)
          .map(FinancementLine::emplacement)
          .flatMap(Optional::stream)
          .toList()));
      parties.forEach(partie -> toutes.addAll(partie.places()));
      toutes.sort(null);
      places = List.copyOf(toutes);
    }
    return places;
  }
}
