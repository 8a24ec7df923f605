package fr.contratdeville.controle.regles.parts;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Declare;
import fr.contratdeville.controle.calcul.Exemple;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.regles.parts.Bases.Base;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Portee;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * CV-PCT-03: the printed shares are shares of the general total that covers them. When they all fit
 * another whole instead, one finding says which, and {@link PartFinanceur} does not list them one
 * by one.
 */
final class BaseDesParts extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Base des parts", "Base of the shares"))
      .quoi(
          Message.of(
              "Les parts imprimées sont celles du total général qui les couvre, et non toutes celles d'un autre montant.",
              "The printed shares are those of the general total that covers them, and not all those of another amount."))
      .pourquoi(Message.of(
          "Des parts justes sur une autre base trompent sans qu'aucun chiffre soit faux.",
          "Shares that are right on another base mislead without any figure being wrong."))
      .source(Message.of(
          "Bilans dont le total laisse un financeur dehors et dont les parts le comptent.",
          "Bilans whose total leaves a financeur outside while the shares count it."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(exemple(75, 25))
      .enEcart(exemple(60, 20))
      .build();

  /** A general total that leaves the Région outside. */
  private static ContratDeVille exemple(long ville, long caf) {
    Exemple exemple = Exemple.of(2023)
        .action("Atelier", "MAS")
        .ligne("Ville", 900)
        .ligne("CAF", 300)
        .ligne("Région", 300)
        .part("Ville", ville)
        .part("CAF", caf);
    exemple
        .contratBuilder()
        .addTotal(TotalDeclare.builder()
            .nature(Nature.GENERAL)
            .valeur(Montant.of(1200))
            .portee(Portee.builder().addFinanceurs("Ville", "CAF").build())
            .build());
    return exemple.contrat();
  }

  BaseDesParts() {
    super("CV-PCT-03", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Bases bases = Bases.of(contexte);
    bases.parGeneral().forEach((general, parts) -> {
      Optional<Base> autre = bases.autre(general);
      if (autre.isPresent()) {
        bilan.ecart(() -> constat(bilan, general, parts, autre.get()));
      } else if (bases.convient(general)) {
        bilan.conforme();
      } else {
        bilan.nonCompare(Message.of(
            "ses parts ne sont celles d'aucun montant commun",
            "its shares are those of no common amount"));
      }
    });
    return bilan.examen(Message.of(
        "aucun total général n'a plusieurs parts imprimées",
        "no general total has several printed shares"));
  }

  private static Constat constat(Bilan bilan, Declare general, List<Declare> parts, Base base) {
    List<Emplacement> places = new ArrayList<>(general.place().stream().toList());
    places.addAll(
        Emplacement.regrouper(parts.stream().flatMap(p -> p.place().stream()).toList()));
    return bilan
        .constat(
            Gravite.AVERTISSEMENT,
            Phrase.of(
                "Les %s parts imprimées ne sont pas celles du total général de %s : elles s'appliquent"
                    + " toutes à %s, %s.",
                "The %s printed shares are not those of the general total of %s: they are all those"
                    + " of %s, %s.",
                parts.size(),
                general.montant(),
                base.nom(),
                base.montant()))
        .declare(general.montant().euros())
        .calcule(base.montant().euros())
        .provenance(Constat.Provenance.REPERE)
        .nomDeclare(Message.of("total imprimé", "printed total"))
        .nomCalcule(Message.of("base des parts", "base of the shares"))
        .unite(Unite.EUR)
        .cellules(places)
        .chemin(general.chemin())
        .addDiagnostic(Diagnostic.builder()
            .genre(Diagnostic.Genre.BASE)
            .cellules(general.place().stream().toList())
            .valeur(base.montant().euros())
            .message(Phrase.of(
                "Se ferme si les parts ont été calculées sur %s (%s).",
                "Closes if the shares were computed on %s (%s).", base.nom(), base.montant()))
            .build())
        .build();
  }
}
