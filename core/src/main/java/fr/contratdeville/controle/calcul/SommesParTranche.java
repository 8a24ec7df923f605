package fr.contratdeville.controle.calcul;

import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Selection;
import fr.contratdeville.modele.Tranche;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Lines of money added up at each step and in each year by itself, for a sentence. */
public final class SommesParTranche {
  private final Selection lignes;
  private final NavigableMap<Tranche, Somme> sommes = new TreeMap<>();

  private SommesParTranche(Selection lignes) {
    this.lignes = lignes;
    lignes.parTranche().forEach((tranche, siennes) -> sommes.put(tranche, Somme.of(siennes)));
  }

  public static SommesParTranche of(Iterable<LigneSituee> lignes) {
    return new SommesParTranche(Selection.of(lignes));
  }

  /** The sum, or one for each step and year with its name. */
  public Message texte() {
    if (sommes.size() <= 1) {
      return Phrase.of("%s", "%s", retenue().montant());
    }
    List<Message> toutes = new ArrayList<>();
    sommes.forEach((tranche, somme) ->
        toutes.add(Phrase.of("%s (%s)", "%s (%s)", somme.montant(), tranche.montants())));
    return Phrase.joindre(toutes, ", ");
  }

  /** The one sum that counts: that of the furthest step that the lines share, of the last year. */
  public Somme retenue() {
    NavigableMap<Tranche, Selection> retenues = lignes.retenues().parTranche();
    return retenues.isEmpty() ? new Somme() : sommes.getOrDefault(retenues.lastKey(), new Somme());
  }
}
