package fr.contratdeville.description;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.controle.Profil;
import fr.contratdeville.controle.Tolerance;
import fr.contratdeville.valeur.Montant;
import java.util.Map;

/** The properties of a profile. */
public final class ProfileNouns {

  /** A tolerance while it is read. */
  private static final class Reading {
    private Montant fixe = Montant.ZERO;
    private Montant parTerme = Montant.ZERO;

    private void fixe(Montant montant) {
      fixe = montant;
    }

    private void parTerme(Montant montant) {
      parTerme = montant;
    }
  }

  static final Noun<Tolerance, Reading> TOLERANCE = new Noun<Tolerance, Reading>(
          "Tolerance", Reading::new, r -> new Tolerance(r.fixe, r.parTerme))
      .inline()
      .one("fixe", Words.MONTANT, Tolerance::fixe, Reading::fixe, Montant.ZERO)
      .one("parTerme", Words.MONTANT, Tolerance::parTerme, Reading::parTerme, Montant.ZERO);

  /** A profile, in a file of its own. */
  public static final Noun<Profil, Profil.Builder> PROFIL = new Noun<>(
          "Profil", Profil::builder, Profil.Builder::build)
      .one("nom", Words.FILLED, Profil::nom, Profil.Builder::nom)
      .words("desactives", Words.TEXT, Profil::desactives, Profil.Builder::addDesactive)
      .words("actives", Words.TEXT, Profil::actives, Profil.Builder::addActive)
      .one(
          "gravites",
          Codec.entries(Words.member(Gravite.class)),
          Profil::gravites,
          Profil.Builder::putAllGravites,
          Map.of())
      .one("tolerance", TOLERANCE, Profil::tolerance, Profil.Builder::tolerance, Tolerance.EXACTE)
      .one(
          "tolerances",
          Codec.entries(TOLERANCE),
          Profil::tolerances,
          Profil.Builder::putAllTolerances,
          Map.of())
      .maybe("date", Words.DAY, Profil::date, Profil.Builder::date)
      .all(
          "suppressions",
          ReportNouns.SUPPRESSION,
          Profil::suppressions,
          Profil.Builder::addSuppression)
      .one(
          "plafond",
          Words.RANG,
          Profil::plafond,
          Profil.Builder::plafond,
          Profil.standard().plafond())
      .one("seuil", Words.RANG, Profil::seuil, Profil.Builder::seuil, Rapport.SEUIL);

  private ProfileNouns() {}
}
