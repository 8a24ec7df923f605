package fr.contratdeville.controle.regles.renvois;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.regles.renvois.Renvois.Fin;
import fr.contratdeville.controle.regles.renvois.Renvois.NumeroCite;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A rule on pointers that lead to the wrong place. A pointer that two parts of the document print
 * is one fault: the second finding follows from the first.
 */
abstract class RenvoiEnDefaut extends Regle {
  private final Fin defaut;
  private final Set<Fin> conformes;

  /**
   * @param defaut the end that is a gap
   * @param conformes the ends that are none; pointers that end otherwise are not examined
   */
  RenvoiEnDefaut(String id, FicheControle fiche, Fin defaut, Set<Fin> conformes) {
    super(id, fiche);
    this.defaut = defaut;
    this.conformes = conformes;
  }

  @Override
  public final Examen examiner(Contexte contexte) {
    Renvois renvois = Renvois.of(contexte);
    Bilan bilan = new Bilan(contexte);
    Map<List<Object>, String> trouves = new HashMap<>();
    for (NumeroCite cite : renvois.tous()) {
      Fin fin = renvois.fin(cite);
      if (conformes.contains(fin)) {
        bilan.conforme();
      } else if (fin == defaut) {
        List<Object> meme = List.of(renvois.arbres().paires().premier(cite.de()), cite.cible());
        Optional<String> premier = Optional.ofNullable(trouves.putIfAbsent(meme, cite.chemin()));
        bilan.ecart(() -> constat(bilan, renvois, cite)
            .chemin(cite.chemin())
            .addAllDecouleDe(
                premier.map(chemin -> new CleConstat(id(), chemin)).stream().toList())
            .build());
      }
    }
    return bilan.examen(renvois.aucun());
  }

  /** The finding on a pointer, without its path. */
  abstract Constat.Builder constat(Bilan bilan, Renvois renvois, NumeroCite cite);
}
