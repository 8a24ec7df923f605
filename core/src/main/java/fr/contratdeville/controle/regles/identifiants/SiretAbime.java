package fr.contratdeville.controle.regles.identifiants;

import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.valeur.Message;

/**
 * CV-IDE-02: a SIRET that a spreadsheet took for a number: leading zeros lost, a decimal part, or
 * digits lost for good in a power of ten.
 */
final class SiretAbime extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("SIRET abîmé par un tableur", "SIRET damaged by a spreadsheet"))
      .quoi(
          Message.of(
              "Un SIRET garde ses quatorze chiffres : ni puissance de dix, ni zéros perdus ou ajoutés, ni décimales.",
              "A SIRET keeps its fourteen digits: no power of ten, no zeros lost or added, no decimals."))
      .pourquoi(Message.of(
          "« 2,43E+13 » ne désigne plus personne et ne se retrouve pas.",
          "“2.43E+13” names nobody any more and cannot be recovered."))
      .source(Message.of(
          "Pratique des fichiers publiés (erreurs relevées par les utilisateurs de Data.Subvention).",
          "Practice of published files (errors reported by users of Data.Subvention)."))
      .gravite(Gravite.AVERTISSEMENT)
      .conforme(ReglesIdentifiants.exemple("SIRET", "21300028400017"))
      .enEcart(ReglesIdentifiants.exemple("SIRET", "2,13E+13"))
      .build();

  SiretAbime() {
    super("CV-IDE-02", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Bilan bilan = new Bilan(contexte);
    for (TexteSitue texte : TexteSiret.tous(contexte)) {
      TexteSiret siret = new TexteSiret(texte.texte());
      switch (siret.etat()) {
        case JUSTE, CLE_FAUSSE -> bilan.conforme();
        case PERDU ->
          bilan.ecart(() -> texte.constat(
              bilan,
              Gravite.AVERTISSEMENT,
              Phrase.of(
                  "%s « %s » : un tableur en a perdu les derniers chiffres, à ressaisir.",
                  "%s “%s”: a spreadsheet lost its last digits, to be typed again.",
                  texte.nom(),
                  texte.texte())));
        case REPARABLE ->
          bilan.ecart(() -> texte.constat(
              bilan,
              Gravite.AVERTISSEMENT,
              Phrase.of(
                  "%s « %s » : un tableur l'a pris pour un nombre ; c'est sans doute %s, dont la clé est juste.",
                  "%s “%s”: a spreadsheet took it for a number; it is likely %s, whose key is right.",
                  texte.nom(),
                  texte.texte(),
                  siret.corrige().orElse(""))));
        case AUTRE -> bilan.nonCompare(TexteSiret.AUTRE);
      }
    }
    return bilan.examen(TexteSiret.AUCUN);
  }
}
