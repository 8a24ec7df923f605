package fr.contratdeville.controle.regles.decomptes;

import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.cadre;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.compte;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.contrat;
import static fr.contratdeville.controle.calcul.arbre.ExempleCadre.noeud;

import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.Examen;
import fr.contratdeville.controle.FicheControle;
import fr.contratdeville.controle.calcul.Bilan;
import fr.contratdeville.controle.calcul.Regle;
import fr.contratdeville.controle.calcul.arbre.Arbre;
import fr.contratdeville.controle.calcul.arbre.Arbres;
import fr.contratdeville.controle.calcul.arbre.Lacunes;
import fr.contratdeville.controle.calcul.arbre.Suite.Lacune;
import fr.contratdeville.controle.regles.decomptes.Comptages.Comptage;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.CadreStrategique;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** CV-CNT-04: a framework has as many lines of a level as it announces for the whole. */
final class NombreDuCadre extends Regle {
  private static final FicheControle FICHE = FicheControle.builder()
      .titre(Message.of("Nombre annoncé pour un cadre", "Number announced for a framework"))
      .quoi(Message.of(
          "Un cadre qui annonce « 75 objectifs, 199 actions » en liste autant.",
          "A framework that announces “75 objectifs, 199 actions” lists as many."))
      .pourquoi(Message.of(
          "Ce nombre est repris dans les délibérations et les communiqués.",
          "That number is quoted in deliberations and in the press."))
      .source(Message.of(
          "Usage des contrats qui résument leur cadre en une phrase.",
          "Practice of contracts that sum up their framework in one sentence."))
      .gravite(Gravite.ERREUR)
      .conforme(exemple(2))
      .enEcart(exemple(3))
      .build();

  NombreDuCadre() {
    super("CV-CNT-04", FICHE);
  }

  @Override
  public Examen examiner(Contexte contexte) {
    Comptages comptages = Comptages.of(contexte);
    Bilan bilan = new Bilan(contexte);
    for (Arbre arbre : comptages.arbres().tous()) {
      Annonce.direSansObjet(bilan, arbre.cadre().totaux());
      for (Annonce annonce : Annonce.of(arbre)) {
        Optional<Comptage> comptage = comptages.comptage(arbre, annonce.objet());
        if (!annonce.couvreTout() || comptage.isEmpty()) {
          bilan.nonCompare(Annonce.INCONNU);
        } else if (annonce.effectif().admet(comptage.get().dans())) {
          bilan.conforme();
        } else {
          bilan.ecart(() -> constat(bilan, comptages.arbres(), annonce, comptage.get()));
        }
      }
    }
    return bilan.examen(
        comptages.arbres().tous().isEmpty()
            ? Arbres.SANS_CADRE
            : Message.of(
                "aucun cadre n'annonce de nombre pour l'ensemble",
                "no framework announces a number for the whole"));
  }

  private static Constat constat(Bilan bilan, Arbres arbres, Annonce annonce, Comptage comptage) {
    long nombre = comptage.dans();
    Constat.Builder constat = annonce.constat(
        bilan,
        Gravite.ERREUR,
        nombre,
        Phrase.of(
            "« %s » annonce %s et en liste %s.",
            "“%s” announces %s and lists %s.",
            annonce.ou(),
            annonce.texte(),
            BigDecimal.valueOf(nombre)));
    List<Lacune> lacunes =
        arbres.suites().lacunes().dans(comptage.arbre(), comptage.niveau().orElse(""));
    return Lacunes.expliquent(lacunes, annonce.declare(nombre).longValueExact() - nombre)
        ? constat.addAllDecouleDe(Lacunes.constats(lacunes)).build()
        : constat.build();
  }

  private static ContratDeVille exemple(long nombre) {
    return contrat(CadreStrategique.builder()
        .from(cadre("Fiches", noeud("axe", "1", "Santé"), noeud("axe", "2", "Sport")))
        .addTotal(compte(nombre, "axes"))
        .build());
  }
}
