package fr.contratdeville.controle.calcul;

import fr.contratdeville.modele.Action;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.FinancementLine;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.Volet;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Emplacement;
import java.util.List;
import java.util.Optional;

/** The content of a row of a table without its place: two rows are identical if it is equal. */
public final class Rangees {
  private Rangees() {}

  /** All that the document prints on the row of an entry. */
  public static List<Object> contenu(VoletSitue situe) {
    Action action = situe.action();
    Volet volet = situe.volet();
    return List.of(
        action.intitule(),
        action.porteur().map(Porteur::nom),
        action.axePrioritaire(),
        action.thematique(),
        action.statut(),
        action.nouveaute(),
        action.periode(),
        action.territoires().stream().map(t -> List.of(t.nom(), t.code())).toList(),
        textes(action.complements()),
        volet.dispositif(),
        volet.bilan(),
        volet.publicVise(),
        volet.moyens(),
        volet.lignes().stream().map(Rangees::contenu).toList(),
        volet.totaux().stream()
            .filter(t -> t.nature() == TotalDeclare.Nature.LIGNE)
            .map(TotalDeclare::valeur)
            .toList(),
        volet.beneficiaires().stream().map(Rangees::contenu).toList(),
        volet.indicateurs().stream()
            .map(i -> List.of(i.libelle(), i.cible(), i.valeur(), i.texte()))
            .toList(),
        textes(volet.complements()));
  }

  /**
   * A hash: rows of the same content have the same one, others seldom do, and it is made without
   * laying the content out.
   */
  public static int empreinte(VoletSitue situe) {
    int empreinte = situe.action().intitule().hashCode();
    for (FinancementLine ligne : situe.volet().lignes()) {
      empreinte = 31 * empreinte + ligne.financeur().nom().hashCode();
      empreinte = 31 * empreinte + ligne.montant().hashCode();
    }
    return empreinte;
  }

  private static List<Object> contenu(FinancementLine ligne) {
    return List.of(
        ligne.financeur().nom(),
        ligne.montant(),
        ligne.etape(),
        ligne.exercice(),
        ligne.natureCredit(),
        ligne.dispositif(),
        ligne.territoire(),
        ligne.texte());
  }

  private static List<Object> contenu(Beneficiaires public_) {
    return List.of(
        public_.effectif(),
        public_.unite(),
        public_.perimetre(),
        public_.libelle(),
        public_.sexe(),
        public_.age(),
        public_.texte(),
        public_.dont().size());
  }

  private static List<Object> textes(List<Complement> complements) {
    return List.copyOf(
        complements.stream().map(c -> List.of(c.nom(), c.texte())).toList());
  }

  /** The place of a row: that of its amounts, else of its title. */
  public static List<Emplacement> places(VoletSitue situe) {
    List<Emplacement> lignes = Somme.of(situe.lignes()).places();
    return lignes.isEmpty()
        ? Optional.ofNullable(situe.action().emplacements().get(Champ.INTITULE)).stream()
            .toList()
        : lignes;
  }
}
