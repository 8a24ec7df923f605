package fr.contratdeville.agregation;

import fr.contratdeville.agregation.Rapprochement.Motif;
import fr.contratdeville.agregation.Suivi.Etat;
import fr.contratdeville.interne.Citation;
import fr.contratdeville.interne.Imprimable;
import fr.contratdeville.interne.Nombres;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.Action;
import fr.contratdeville.rendu.Tableau;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An evolution in ten lines, and with its tables. */
final class ResumeEvolution {
  /** As many steps and years have a line of their own. */
  private static final int TRANCHES = 3;

  private static final int LIGNES = 10;
  private static final String MASCULIN =
      "%s : %s → %s (nouveaux %s, disparus %s, changés %s, inchangés %s)";
  private static final Map<Motif, Message> MOTIFS = new EnumMap<>(Map.of(
      Motif.CODE, Message.of("par numéro", "by number"),
      Motif.ALIAS, Message.of("par alias", "by alias"),
      Motif.NOM, Message.of("par intitulé et porteur", "by title and lead organisation"),
      Motif.NOM_SEUL, Message.of("par intitulé seul", "by title alone"),
      Motif.PROCHE, Message.of("par intitulé proche", "by near title")));

  private final Evolution evolution;
  private final Locale locale;

  ResumeEvolution(Evolution evolution, Locale locale) {
    this.evolution = evolution;
    this.locale = locale;
  }

  String resume() {
    List<Message> lignes = new ArrayList<>(List.of(Phrase.of(
        "Évolution : %s → %s", "Evolution: %s → %s", evolution.nomAvant(), evolution.nomApres())));
    lignes.addAll(totaux());
    lignes.add(nombres(
        "%s : %s → %s (nouvelles %s, disparues %s, changées %s, inchangées %s)",
        Message.of("Actions", "Actions"), evolution::actions));
    lignes.add(
        nombres(MASCULIN, Message.of("Porteurs", "Lead organisations"), evolution::porteurs));
    lignes.add(nombres(MASCULIN, Message.of("Financeurs", "Financeurs"), evolution::financeurs));
    extreme(true).ifPresent(lignes::add);
    extreme(false).ifPresent(lignes::add);
    rapprochees().ifPresent(lignes::add);
    List<Message> reste = reste();
    while (lignes.size() + reste.size() > LIGNES) {
      lignes.remove(lignes.size() - 1);
    }
    lignes.addAll(reste);
    return textes(lignes);
  }

  private String textes(List<Message> lignes) {
    StringBuilder texte = new StringBuilder();
    lignes.forEach(l -> texte.append(ligne(l)).append('\n'));
    return texte.toString();
  }

  private String ligne(Message message) {
    return Imprimable.of(message.texte(locale)).replace('\n', ' ');
  }

  private List<Message> totaux() {
    List<Message> lignes = new ArrayList<>();
    evolution.totaux().forEach((tranche, total) -> {
      if (lignes.size() < TRANCHES) {
        Message montants = tranche.montants();
        lignes.add(Phrase.of(
            "%s : %s (%s)",
            "%s: %s (%s)",
            Message.of(majuscule(montants.fr()), majuscule(montants.en())),
            total.montants(),
            ecart(total)));
      }
    });
    return lignes;
  }

  private static String majuscule(String texte) {
    return texte.substring(0, 1).toUpperCase(Locale.ROOT) + texte.substring(1);
  }

  /** The gap with its sign, in euros and in percent. */
  private static Message ecart(Variation variation) {
    Message euros = Phrase.ecart(variation.apres().somme(), variation.avant().somme());
    return variation
        .part()
        .map(p -> Phrase.of("%s, %s", "%s, %s", euros, signee(p)))
        .orElse(euros);
  }

  private static Message signee(Part part) {
    String fr = Nombres.signe(part.pourcentage(), Locale.FRENCH);
    return Message.of(
        fr + "\u00A0%", Nombres.signe(part.pourcentage(), Locale.ENGLISH) + "\u00A0%");
  }

  private static <T> Message nombres(String fr, Message objet, Function<Etat, List<Suivi<T>>> par) {
    int nouveaux = par.apply(Etat.NOUVEAU).size();
    int disparus = par.apply(Etat.DISPARU).size();
    int changes = par.apply(Etat.CHANGE).size();
    int inchanges = par.apply(Etat.INCHANGE).size();
    return Phrase.of(
        fr,
        "%s: %s → %s (new %s, gone %s, changed %s, unchanged %s)",
        objet,
        nombre(disparus + changes + inchanges),
        nombre(nouveaux + changes + inchanges),
        nombre(nouveaux),
        nombre(disparus),
        nombre(changes),
        nombre(inchanges));
  }

  private static BigDecimal nombre(int nombre) {
    return BigDecimal.valueOf(nombre);
  }

  /** The action whose money grew most, or shrank most. */
  private Optional<Message> extreme(boolean hausse) {
    if (evolution.tranches().size() != 1) {
      return Optional.empty();
    }
    Comparator<Variation> ordre = Comparator.comparing(Variation::ecart);
    return evolution.actions().stream()
        .map(s -> s.totaux().get(evolution.tranches().first()))
        .filter(v -> v != null && (hausse ? v.estEnHausse() : v.estEnBaisse()))
        .max(hausse ? ordre : ordre.reversed())
        .map(v -> Phrase.of(
            hausse ? "Plus forte hausse : %s, %s" : "Plus forte baisse : %s, %s",
            hausse ? "Greatest increase: %s, %s" : "Greatest decrease: %s, %s",
            Citation.of(v.cle().libelle().fr()),
            ecart(v)));
  }

  private Optional<Message> rapprochees() {
    Map<Motif, Integer> nombres = new EnumMap<>(Motif.class);
    for (Suivi<Action> suivi : evolution.actions()) {
      suivi.rapprochement().ifPresent(r -> nombres.merge(r.motif(), 1, Integer::sum));
    }
    List<Message> parties = new ArrayList<>();
    nombres.forEach((motif, nombre) -> parties.add(Phrase.of(
        "%s %s", "%s %s", MOTIFS.getOrDefault(motif, Message.of(motif.name())), nombre(nombre))));
    return parties.isEmpty()
        ? Optional.empty()
        : Optional.of(Phrase.of(
            "Actions rapprochées : %s", "Actions matched: %s", Phrase.joindre(parties, ", ")));
  }

  /** What is not compared, and what was left open, in a line each. */
  private List<Message> reste() {
    List<Message> lignes = new ArrayList<>();
    List<Message> non = evolution.nonCompare();
    if (!non.isEmpty()) {
      lignes.add(abrege("Non comparé : %s", "Not compared: %s", non));
    }
    List<Doute> doutes = evolution.doutes();
    if (!doutes.isEmpty()) {
      lignes.add(abrege(
          "Non rapproché : %s",
          "Not matched: %s", doutes.stream().map(Doute::raison).toList()));
    }
    return lignes;
  }

  private static Message abrege(String fr, String en, List<Message> messages) {
    Message premier = messages.get(0);
    return Phrase.of(
        fr,
        en,
        messages.size() == 1
            ? premier
            : Phrase.of("%s (+%s)", "%s (+%s)", premier, messages.size() - 1));
  }

  String entier() {
    StringBuilder texte = new StringBuilder(resume());
    for (Tableau tableau : List.of(
        evolution.tableauFinanceurs(), evolution.tableauPorteurs(), evolution.tableauActions())) {
      texte.append('\n').append(tableau.texte(locale));
    }
    liste(texte, Message.of("Non comparé", "Not compared"), evolution.nonCompare());
    liste(
        texte,
        Message.of("Non rapproché", "Not matched"),
        evolution.doutes().stream().map(Doute::raison).toList());
    return texte.toString();
  }

  private void liste(StringBuilder texte, Message titre, List<Message> messages) {
    if (!messages.isEmpty()) {
      texte.append('\n').append(titre.texte(locale)).append('\n');
      messages.forEach(m -> texte.append("- ").append(ligne(m)).append('\n'));
    }
  }
}
