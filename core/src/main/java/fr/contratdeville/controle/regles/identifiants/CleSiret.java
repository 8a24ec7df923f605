package fr.contratdeville.controle.regles.identifiants;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * CV-IDE-01: fourteen digits in a column of SIRET numbers have a valid key. The exports of the
 * State always do; tables typed in a town hall do not, so it is a warning.
 */
final class CleSiret extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Clé de SIRET", "Key of a SIRET"))
      .quoi(Message.of(
          "Les quatorze chiffres d'un SIRET ont une clé valide.",
          "The fourteen digits of a SIRET have a valid key."))
      .pourquoi(Message.of(
          "Un chiffre faux paie ou publie un autre organisme, ou aucun.",
          "A wrong digit pays or publishes another organisation, or none."))
      .source(
          Message.of(
              "INSEE, répertoire Sirene : clé de Luhn, sauf les établissements de La Poste (somme multiple de cinq) ; schéma SCDL des subventions.",
              "INSEE, Sirene register: Luhn key, except the establishments of La Poste (sum a multiple of five); SCDL schema of grants."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(ReglesIdentifiants.exemple("SIRET", "213 000 284 00017"))
      .enEcart(ReglesIdentifiants.exemple("SIRET", "213 000 284 00018"))
      .build();

  private static final Message DEJA_DIT =
      Message.of("le même SIRET, déjà dit", "the same SIRET, said already");

  /** A text under its heading. */
  private record TexteNomme(String nom, String texte) {}

  CleSiret() {
    super("CV-IDE-01", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    Map<TexteNomme, List<Emplacement>> places = new HashMap<>();
    for (TexteSitue texte : TexteSiret.tous(contexte)) {
      places
          .computeIfAbsent(new TexteNomme(texte.nom(), texte.texte()), t -> new ArrayList<>())
          .addAll(texte.place().stream().toList());
    }
    Set<TexteNomme> dits = new HashSet<>();
    for (TexteSitue texte : TexteSiret.tous(contexte)) {
      TexteNomme nomme = new TexteNomme(texte.nom(), texte.texte());
      switch (new TexteSiret(texte.texte()).etat()) {
        case JUSTE -> bilan.conforme();
        case CLE_FAUSSE -> {
          // One organisation that stands on each row of a list is one fault.
          if (dits.add(nomme)) {
            bilan.ecart(() -> constat(bilan, texte, places.getOrDefault(nomme, List.of())));
          } else {
            bilan.nonCompare(DEJA_DIT);
          }
        }
        case PERDU, REPARABLE ->
          bilan.nonCompare(Message.of(
              "nombre abîmé, donné par CV-IDE-02", "damaged number, given by CV-IDE-02"));
        case AUTRE -> bilan.nonCompare(TexteSiret.AUTRE);
      }
    }
    return bilan.examen(TexteSiret.AUCUN);
  }

  private static Constat constat(Bilan bilan, TexteSitue texte, List<Emplacement> places) {
    Constat premier = texte.constat(
        bilan,
        Gravite.AVERTISSEMENT,
        Phrase.of(
            "%s « %s » : la clé du SIRET est fausse, un chiffre au moins l'est.",
            "%s “%s”: the key of the SIRET is wrong, so at least one digit is.",
            texte.nom(),
            texte.texte()));
    return places.size() < 2
        ? premier
        : Constat.builder()
            .from(premier)
            .cellules(Emplacement.regrouper(places))
            .build();
  }
}
