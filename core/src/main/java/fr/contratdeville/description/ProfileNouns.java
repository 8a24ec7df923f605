package fr.contratdeville.description;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Profil;
import fr.contratdeville.controle.Tolerance;
import fr.contratdeville.valeur.Montant;
import java.util.LinkedHashMap;
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
      .one("nom", Words.TEXT, Profil::nom, Profil.Builder::nom)
      .words("desactives", Words.TEXT, Profil::desactives, Profil.Builder::addDesactive)
      .words("actives", Words.TEXT, Profil::actives, Profil.Builder::addActive)
      .property(
          "gravites",
          (profil, out) -> out.entries("gravites", names(profil.gravites())),
          (in, b) -> in.allEntries(id -> b.putGravite(id, Words.member(Gravite.class, in.text()))))
      .one("tolerance", TOLERANCE, Profil::tolerance, Profil.Builder::tolerance, Tolerance.EXACTE)
      .property(
          "tolerances",
          (profil, out) -> {
            if (!profil.tolerances().isEmpty()) {
              out.name("tolerances");
              out.startObject();
              for (Map.Entry<String, Tolerance> entry : profil.tolerances().entrySet()) {
                out.name(entry.getKey());
                TOLERANCE.write(entry.getValue(), out);
              }
              out.endObject();
            }
          },
          (in, b) -> in.allEntries(id -> b.putTolerance(id, TOLERANCE.read(in))))
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
          Profil.standard().plafond());

  private ProfileNouns() {}

  private static Map<String, String> names(Map<String, Gravite> gravites) {
    Map<String, String> names = new LinkedHashMap<>();
    gravites.forEach((id, gravite) -> names.put(id, gravite.name()));
    return names;
  }
}
