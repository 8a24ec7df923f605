package fr.contratdeville.lanceur.commande;

import fr.contratdeville.controle.Controle;
import fr.contratdeville.controle.Controles;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.lanceur.ecran.Ecran.Style;
import fr.contratdeville.lanceur.fichier.RefusException;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what a control compares, and why; without an id, lists all of them. */
@Command(name = "expliquer")
final class Expliquer extends Commande {
  @Parameters(arity = "0..*", paramLabel = "ID", descriptionKey = "ids")
  private List<String> ids = new ArrayList<>();

  Expliquer(Contexte contexte) {
    super(contexte);
  }

  @Override
  int executer() {
    List<Controle> controles = Controles.standard().withPlugins().controles();
    if (ids.isEmpty()) {
      controles.forEach(
          c -> ecran().texte(c.id() + "  " + c.titre().texte(ecran().langue())));
    }
    List<Controle> nommes = ids.stream().map(id -> trouver(controles, id)).toList();
    for (int i = 0; i < nommes.size(); i++) {
      if (i > 0) {
        ecran().ligne();
      }
      fiche(nommes.get(i));
    }
    return Codes.FAIT;
  }

  private static Controle trouver(List<Controle> controles, String id) {
    return controles.stream()
        .filter(c -> c.id().equals(id.toUpperCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new RefusException(Message.of(
            id + " : aucun contrôle n'a ce nom (il vient peut-être de la lecture du fichier)",
            id + ": no control has this name (it may come from the reading of the file)")));
  }

  private void fiche(Controle controle) {
    FicheControle fiche = controle.fiche();
    ecran().mot(Style.TITRE, controle.id());
    ecran().texte("  " + fiche.titre().texte(ecran().langue()));
    ecran().phrase(fiche.quoi());
    dire("Pourquoi : ", "Why: ", fiche.pourquoi());
    dire("Source : ", "Source: ", fiche.source());
    dire("Gravité : ", "Weight: ", fiche.gravite().libelle());
  }

  private void dire(String fr, String en, Message quoi) {
    ecran().phrase(Message.of(fr + quoi.fr(), en + quoi.en()));
  }
}
