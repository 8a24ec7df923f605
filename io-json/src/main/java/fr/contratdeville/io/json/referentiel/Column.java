package fr.contratdeville.io.json.referentiel;

import fr.contratdeville.valeur.Graphie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of lists of quartiers, each with the names that official and local files give it. */
enum Column {
  CODE_QPV(
      List.of("code_qp", "code_qpv", "code quartier", "code du quartier", "codeqp", "qp", "qpv")),
  NOM_QPV(List.of(
      "lib_qp",
      "nom_qp",
      "lib_qpv",
      "nom_qpv",
      "nom du quartier",
      "nom quartier",
      "libellé du quartier",
      "libellé quartier",
      "quartier")),
  CODE_COMMUNE(List.of(
      "insee_com",
      "code_insee",
      "code commune",
      "code_com",
      "code insee de la commune",
      "insee_commune",
      "depcom",
      "listedepcom",
      "cog",
      "codgeo")),
  NOM_COMMUNE(List.of(
      "lib_com",
      "nom_com",
      "nom commune",
      "nom de la commune",
      "libellé commune",
      "commune",
      "commune_qp",
      "listelibdepcom",
      "libgeo")),
  ANCIEN_QPV(List.of(
      "code_qp_2014",
      "code_qpv_2014",
      "code_qp_2015",
      "code_qpv_2015",
      "qp_2014",
      "qpv_2014",
      "qp_2015",
      "qpv_2015",
      "ancien code",
      "ancien code_qp",
      "ancien code_qpv",
      "code_qp_ancien",
      "code_qpv_ancien",
      "ancien qpv",
      "ancien quartier",
      "qp 2015 correspondant",
      "qp2015_1")),
  /** The second and the third quartier that a new one follows, in the table of the ANCT. */
  ANCIEN_QPV_2(List.of("qp2015_2")),
  ANCIEN_QPV_3(List.of("qp2015_3")),
  NOUVEAU_QPV(List.of(
      "code_qp_2024",
      "code_qpv_2024",
      "qp_2024",
      "qpv_2024",
      "qn_2024",
      "nouveau code",
      "nouveau code_qp",
      "nouveau code_qpv",
      "code_qp_nouveau",
      "code_qpv_nouveau",
      "nouveau qpv",
      "nouveau quartier"));

  private static final Map<Graphie, Column> BY_NAME = new HashMap<>();

  static {
    for (Column column : values()) {
      column.names.forEach(name -> BY_NAME.put(Graphie.of(name), column));
    }
  }

  private final List<String> names;

  Column(List<String> names) {
    this.names = names;
  }

  /** The column that a heading names, whatever its case, accents and punctuation. */
  static Optional<Column> of(String heading) {
    return Optional.ofNullable(BY_NAME.get(Graphie.of(heading)));
  }

  /** The name that official files give this column, for messages. */
  String officialName() {
    return names.get(0);
  }
}
