package fr.contratdeville.controle.regles.mesures;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.modele.Sexe;
import fr.contratdeville.modele.Ventilation;
import fr.contratdeville.valeur.Effectif;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * CV-IND-01: women and men make the count that they are parts of. A greater sum contradicts it; a
 * smaller one may leave out people whose sex was not written down.
 *
 * <p>Only one count of each sex, over all ages, is taken for the whole of it: «&nbsp;dont 12 filles
 * de 6 à 15 ans&nbsp;» is a part of a part.
 */
final class FemmesHommes extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Femmes et hommes", "Women and men"))
      .quoi(Message.of(
          "Les femmes et les hommes d'un public ou d'un indicateur font son effectif.",
          "The women and men of an audience or an indicator make its count."))
      .pourquoi(Message.of(
          "L'égalité entre femmes et hommes est suivie sur ces chiffres.",
          "Equality between women and men is followed on these figures."))
      .source(
          Message.of(
              "Loi 2014-173, article 1 (égalité réelle entre femmes et hommes) ; colonnes F/H des bilans et des fiches actions.",
              "Loi 2014-173, article 1 (equality of women and men); F/M columns of bilans and action sheets."))
      .gravite(Gravite.ERREUR)
      .conforme(exemple(49))
      .enEcart(exemple(44))
      .build();

  private static ContratDeVille exemple(long participants) {
    return ReglesMesures.exemple(Beneficiaires.builder()
        .effectif(Effectif.of(participants))
        .addDont(sexe(Sexe.FEMININ, 10), sexe(Sexe.MASCULIN, 39))
        .build());
  }

  private static Beneficiaires sexe(Sexe sexe, long nombre) {
    return Beneficiaires.builder().effectif(Effectif.of(nombre)).sexe(sexe).build();
  }

  FemmesHommes() {
    super("CV-IND-01", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    PublicSitue.tous(contexte).forEach(tout -> examiner(bilan, tout));
    for (IndicateurSitue indicateur : IndicateurSitue.tous(contexte)) {
      List<Ventilation> ventilations = indicateur.indicateur().ventilations();
      for (int i = 0; i < ventilations.size(); i++) {
        if (ventilations.get(i).critere() == Ventilation.Critere.SEXE
            && ventilations.get(i).valeurs().size() > 1) {
          examiner(
              bilan, indicateur, ventilations.get(i), indicateur.chemin() + "/ventilations/" + i);
        }
      }
    }
    return bilan.examen(Message.of(
        "aucun effectif n'est réparti entre femmes et hommes",
        "no count is divided between women and men"));
  }

  private static void examiner(Bilan bilan, PublicSitue tout) {
    List<PublicSitue> parties = tout.parties().stream()
        .filter(p -> p.public_().sexe().isPresent()
            && p.public_().age().isEmpty()
            && p.public_().unite() == tout.public_().unite())
        .toList();
    Set<Sexe> sexes = EnumSet.noneOf(Sexe.class);
    parties.forEach(p -> sexes.add(p.public_().sexe().orElseThrow()));
    if (parties.size() != 2 || sexes.size() != 2) {
      return;
    }
    List<Effectif> effectifs =
        parties.stream().flatMap(p -> p.public_().effectif().stream()).toList();
    if (tout.public_().effectif().isEmpty() || effectifs.size() != 2) {
      bilan.nonCompare(ReglesMesures.SANS_EFFECTIF);
      return;
    }
    Effectif effectif = tout.public_().effectif().get();
    if (effectifs.stream().anyMatch(e -> Effectifs.depasse(e, effectif))) {
      bilan.ecartDejaDit(Phrase.of(
          "« %s » : une partie dépasse le tout, l'écart est donné par CV-IND-07",
          "“%s”: a part exceeds the whole, the gap is given by CV-IND-07", tout.action()));
      return;
    }
    List<PublicSitue> tous = new ArrayList<>(List.of(tout));
    tous.addAll(parties);
    comparer(
        bilan,
        tout.action(),
        effectif,
        Effectifs.somme(effectifs),
        PublicSitue.places(tous),
        tout.chemin());
  }

  private static void examiner(
      Bilan bilan, IndicateurSitue situe, Ventilation ventilation, String chemin) {
    situe
        .effectif()
        .ifPresentOrElse(
            tout -> comparer(
                bilan,
                situe.ou(),
                tout,
                Effectifs.somme(List.copyOf(ventilation.valeurs().values())),
                situe.places(),
                chemin),
            () -> bilan.nonCompare(ReglesMesures.SANS_EFFECTIF));
  }

  private static void comparer(
      Bilan bilan,
      String ou,
      Effectif tout,
      Effectif somme,
      List<Emplacement> places,
      String chemin) {
    if (!Effectifs.contredit(tout, somme)) {
      bilan.conforme();
      return;
    }
    Gravite gravite = Effectifs.depasse(somme, tout) ? Gravite.ERREUR : Gravite.AVERTISSEMENT;
    Message message = Phrase.of(
        "« %s » : l'effectif est de %s, femmes et hommes font %s.",
        "“%s”: the count is %s, women and men make %s.",
        ou,
        Effectifs.texte(tout),
        Effectifs.texte(somme));
    bilan.ecart(() -> Effectifs.poser(bilan.constat(gravite, message), tout, somme)
        .cellules(places)
        .chemin(chemin)
        .build());
  }
}
