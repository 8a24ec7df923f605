package fr.contratdeville.tableaux.reconnaissance.colonnes;

import fr.contratdeville.modele.EnteteTableau.Mesure;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.Financeur;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.tableaux.disposition.Colonne;
import fr.contratdeville.tableaux.feuille.Cellule;
import fr.contratdeville.tableaux.feuille.Reference;
import fr.contratdeville.tableaux.interne.Normalise;
import fr.contratdeville.tableaux.lexique.Lexique;
import fr.contratdeville.tableaux.lexique.TitreArgent;
import fr.contratdeville.tableaux.reconnaissance.entete.Entete;
import fr.contratdeville.tableaux.reconnaissance.entete.Mesures;
import fr.contratdeville.tableaux.reconnaissance.entete.Preambule;
import fr.contratdeville.tableaux.reconnaissance.entete.TitreMontant;
import fr.contratdeville.tableaux.reconnaissance.grille.Grille;
import fr.contratdeville.valeur.Champ;
import fr.contratdeville.valeur.Exercice;
import fr.contratdeville.valeur.Message;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the kind of each column by its headings: a field by the narrowest one; a financeur by the
 * narrowest that names one, or by the heading above when that is "financeurs"; the step and the
 * year of its amounts by any of them. A field is taken once: a second column of the same name is
 * kept as a complement, as is a column that is named like a financeur and holds words.
 */
public final class ColonnesReader {
  /** The name, step and year that tell columns of amounts apart. */
  private record CleColonne(
      String nom, Optional<EtapeMontant> etape, Optional<Exercice> exercice) {}

  /** The words of a text that is no heading. */
  private static final int PHRASE = 5;

  private final Set<Champ> pris = EnumSet.noneOf(Champ.class);
  private final Set<CleColonne> cles = new HashSet<>();
  private final Lexique lexique;
  private final Suppositions suppositions;

  /** Whether names stand under a heading of the porteur: numbers under another are his code. */
  private boolean nommeAilleurs;
  /** Whether a line above the table names who pays it all, and no heading names another one. */
  private boolean payeAuDessus;

  private final Set<List<String>> parCredits;
  /** The number of columns under each wide heading. */
  private final Map<List<String>, Long> largeurs;
  /** The wide headings below which one at least is that of a financeur: so are the others. */
  private final Set<List<String>> nommants;
  /** The financeurs that headings name, as keys. */
  private final Set<String> payeurs;

  private ColonnesReader(Lexique lexique, Suppositions suppositions, Entete entete) {
    this.parCredits = parCredits(entete, lexique);
    this.largeurs = entete.titres().values().stream()
        .filter(t -> t.size() > 1)
        .collect(Collectors.groupingBy(t -> t.subList(0, t.size() - 1), Collectors.counting()));
    this.nommants = entete.titres().values().stream()
        .filter(t -> t.size() > 1 && lexique.financeur(t.get(t.size() - 1)).isPresent())
        .map(t -> t.subList(0, t.size() - 1))
        .collect(Collectors.toSet());
    this.payeurs = entete.titres().values().stream()
        .flatMap(List::stream)
        .filter(t -> t.indexOf('+') < 0)
        .map(t -> TitreMontant.payeur(TitreMontant.of(t, lexique).nom()))
        .filter(nom -> lexique.financeur(nom).isPresent())
        .map(Normalise::cle)
        .collect(Collectors.toSet());
    this.suppositions = suppositions;
    this.lexique = lexique;
  }

  public static Colonnes read(Grille grille, Entete imprime) {
    NavigableMap<Integer, ProfilColonne> profils = ProfilsColonnes.of(grille, imprime);
    Entete entete = TitresRelatifs.dater(TitresDeBudget.ouvrir(imprime), grille);
    List<Cellule> dessus = new Preambule(grille, entete.premiere()).cellules();
    Suppositions suppositions = new Suppositions();
    ColonnesReader reader = new ColonnesReader(grille.lexique(), suppositions, entete);
    reader.nommeAilleurs = entete.titres().keySet().stream()
        .anyMatch(n -> grille
                .lexique()
                .champ(entete.titre(n))
                .filter(Champ.PORTEUR::equals)
                .isPresent()
            && ProfilsColonnes.de(profils, n).enMots());
    NavigableMap<Integer, Colonne> colonnes = new TreeMap<>();
    profils.keySet().forEach(numero -> colonnes.put(numero, Colonne.complement()));
    reader.aNommer(entete, profils).forEach(numero -> {
      TitresDeColonne titres = new TitresDeColonne(entete.titres(numero), grille.lexique());
      ProfilColonne profil = ProfilsColonnes.de(profils, numero);
      boolean vide = !profils.containsKey(numero) && estUnePhrase(titres.dernier());
      Colonne lue = vide ? Colonne.complement() : reader.recognise(titres, profil, numero);
      colonnes.put(numero, reader.nommer(lue, titres, numero));
    });
    FinancementsEnTexte.nommer(colonnes, grille, entete, suppositions);
    EtapesParLigne.nommer(colonnes, grille, entete, suppositions).ifPresent(reader.pris::add);
    CodesDeFinanceurs.nommer(colonnes, grille, entete, suppositions).ifPresent(reader.pris::add);
    reader.payeAuDessus = reader.unSeulPaie(colonnes, grille, entete);
    reader.commeLesVoisines(colonnes, profils, entete);
    QuartiersCoches.nommer(colonnes, grille, entete, suppositions);
    PartsDuCout.nommer(colonnes, grille, entete, suppositions);
    ColonnesDeListe liste = new ColonnesDeListe(
        colonnes, profils, entete, grille.lexique(), suppositions, reader.payeAuDessus);
    liste.settle();
    SoldesRestants.retirer(colonnes, grille, entete, suppositions);
    colonnes.replaceAll((numero, lue) -> lue.estMontant() || lue.est(Champ.COUT_TOTAL)
        ? lue.withUnite(MontantReader.unite(grille, entete, numero, dessus))
        : lue);
    reader.enLignes(colonnes);
    liste.doubt();
    Optional<EtapeMontant> commune = reader.etapeDesTotaux(colonnes);
    commune.ifPresent(e -> colonnes.replaceAll((n, c) -> c.estFinancement() ? c.withEtape(e) : c));
    colonnes.forEach((numero, lue) -> {
      TitresDeColonne titres = new TitresDeColonne(entete.titres(numero), grille.lexique());
      ProfilColonne profil = ProfilsColonnes.de(profils, numero);
      if (lue.champ().isEmpty() && profil.chiffree() && !suppositions.estConnue(numero)) {
        suppositions.possible(
            numero,
            commune
                .map(reader.possible(titres)::withEtape)
                .orElseGet(() -> reader.possible(titres))
                .withUnite(MontantReader.unite(grille, entete, numero, dessus)));
      }
      if (lue.champ().isEmpty() && profil.cite() && titres.nommeDeLArgent()) {
        suppositions.douter(
            numero,
            Message.of(
                "des mots qui citent des montants : ils sont gardés, rien n'est compté",
                "words that quote amounts: they are kept, nothing is counted"));
      }
      if (titres.tous().stream().anyMatch(TitresDeColonne::estUnePartie)) {
        suppositions.partie(numero);
      }
    });
    return new Colonnes(colonnes, suppositions);
  }

  /**
   * The columns from left to right; last those of one number under the name of who might pay, which
   * is rather a code: another column of that name keeps it.
   */
  private List<Integer> aNommer(Entete entete, NavigableMap<Integer, ProfilColonne> profils) {
    return entete.titres().keySet().stream()
        .sorted(
            Comparator.comparing((Integer n) -> ProfilsColonnes.de(profils, n).peutEtreUnCode()
                && lexique.financeur(entete.titre(n)).isPresent()))
        .toList();
  }

  /** Whether a heading over nothing is a title that was written beside the header. */
  private static boolean estUnePhrase(String titre) {
    return titre.split("[ ']+", -1).length >= PHRASE;
  }

  /** Recognises a column under a heading such as {@code Public touché}: people, and no euros. */
  private Colonne compte(TitresDeColonne titres, int numero) {
    suppositions.connue(numero);
    return Mesures.estTotal(titres.dernier(), lexique)
        ? champ(Champ.BENEFICIAIRES)
        : Colonne.complement();
  }

  private Colonne recognise(TitresDeColonne titres, ProfilColonne profil, int numero) {
    if (titres.denombre() && !profil.enMots() && !titres.designe()) {
      return compte(titres, numero);
    }
    boolean mots = !profil.peutEtreDeLArgent();
    boolean sousFinanceurs = titres.sousFinanceurs();
    Optional<Champ> champ = lexique
        .champ(titres.dernier())
        .filter(c -> c != Champ.TOTAL || !lexique.totaliseUnCompte(titres.dernier()))
        .filter(c -> c != Champ.FINANCEUR || ((mots || profil.enMots()) && !profil.cite()))
        // Numbers are no status: here Etat demandé is what the State is asked for.
        .filter(c -> (c != Champ.STATUT && c != Champ.INTITULE) || !profil.chiffree())
        .filter(c -> c != Champ.PORTEUR || !profil.chiffree() || !nommeAilleurs);
    if (TitresDeColonne.estTotal(champ) && titres.dernier().indexOf('%') >= 0) {
      // The total of the shares beside the amounts.
      suppositions.connue(numero);
      return Colonne.complement();
    }
    if (plusieurs(titres.dernier())) {
      return titres.preciser(Colonne.total(List.of()));
    }
    if (champ.isPresent()
        && !TitresDeColonne.estTotal(champ)
        && !TitresDeColonne.estMontant(champ)
        && !(sousFinanceurs && champ.get() == Champ.PORTEUR)) {
      Colonne connue = champ(champ.get());
      if (connue.champ().isEmpty() && champ.get() == Champ.BENEFICIAIRES) {
        // People are no money, though another column has taken the field.
        suppositions.connue(numero);
      }
      return connue;
    }
    if (!sousFinanceurs
        && lexique.compteOuCoute(titres.dernier())
        && champ.isEmpty()
        && lexique.financeur(titres.dernier()).isEmpty()) {
      return Colonne.complement();
    }
    Colonne montant = montant(titres);
    boolean commune = montant
        .financeur()
        .map(Financeur::type)
        .filter(t -> t == TypeFinanceur.COMMUNE)
        .isPresent();
    return !mots || !montant.estFinancement()
        ? montant
        : commune ? champ(Champ.COMMUNE) : Colonne.complement();
  }

  /** Whether a heading adds up financeurs that have columns of their own: {@code Ville + Etat}. */
  private boolean plusieurs(String titre) {
    String[] noms = titre.split(" ?[+] ?", -1);
    return noms.length > 1
        && Stream.of(noms).allMatch(n -> payeurs.stream().anyMatch(p -> nomme(n, p)));
  }

  /** Whether a part of such a heading holds the name of a financeur. */
  private static boolean nomme(String partie, String payeur) {
    return (" " + Normalise.cle(partie) + " ").contains(" " + payeur + " ");
  }

  /** Recognises a column of amounts by its headings, without the steps and years in them. */
  private Colonne montant(TitresDeColonne titres) {
    boolean sousFinanceurs = titres.sousFinanceurs();
    String titre = titres.dernier();
    boolean precise = titres.etape().isPresent() || titres.exercice().isPresent();
    String dit = titres.nom();
    String nom = titres.sansAnnees(
        precise || (TitresDeColonne.estMontant(lexique.champ(titre)) && !dit.isBlank())
            ? dit
            : titre);
    Optional<Champ> champ = lexique.champ(nom).filter(c -> !lexique.totaliseUnCompte(nom));
    Optional<TypeFinanceur> type =
        lexique.financeur(nom).or(() -> lexique.financeur(TitresDeColonne.sansDont(nom)));
    if (TitresDeColonne.estTotal(champ)) {
      return titres.preciser(champ(champ.get()));
    }
    if (type.isEmpty() && lexique.credit(titre).isPresent()) {
      Optional<String> sien = lexique.financeurFinal(nom);
      if (sien.isPresent()) {
        return titres.preciser(Colonne.financeur(
            sien.get(), lexique.financeur(sien.get()).orElse(TypeFinanceur.NON_PRECISE)));
      }
    }
    if (type.isEmpty() && sousFinanceurs && lexique.credit(titre).isPresent()) {
      Optional<String> payeur = titres.payeurDessus();
      if (payeur.isPresent()) {
        // Beside another payer of the banner the credits tell whose column this is.
        String seul = parCredits.contains(titres.dessus()) ? "" : " - " + titre;
        return titres.preciser(Colonne.financeur(
            payeur.get() + seul,
            lexique.financeur(payeur.get()).orElse(TypeFinanceur.NON_PRECISE)));
      }
    }
    if (type.isPresent()
        || (sousFinanceurs
            && !nom.isBlank()
            && !TitresDeColonne.estMontant(champ)
            && !TitreMontant.estDeduit(nom))) {
      return titres.preciser(Colonne.financeur(
          TitreMontant.payeur(nom.indexOf(' ') < 0 ? lexique.ouvrir(nom) : nom),
          type.orElse(TypeFinanceur.NON_PRECISE)));
    }
    boolean montant = TitresDeColonne.estMontant(champ)
        || lexique.estGroupeDeFinanceurs(nom)
        || (nom.isBlank()
            && (titres.etape().isPresent() || TitresDeColonne.estMontant(lexique.champ(titre))));
    return montant ? titres.preciser(Colonne.montant()) : Colonne.complement();
  }

  /** The wide headings below which every heading is one of credits. */
  private static Set<List<String>> parCredits(Entete entete, Lexique lexique) {
    Set<List<String>> tous = new HashSet<>();
    Set<List<String>> autres = new HashSet<>();
    entete.titres().values().stream().filter(t -> t.size() > 1).forEach(t -> {
      List<String> dessus = t.subList(0, t.size() - 1);
      tous.add(dessus);
      if (lexique.credit(t.get(t.size() - 1)).isEmpty()) {
        autres.add(dessus);
      }
    });
    tous.removeAll(autres);
    return tous;
  }

  private boolean unSeulPaie(
      NavigableMap<Integer, Colonne> colonnes, Grille grille, Entete entete) {
    return !pris.contains(Champ.FINANCEUR)
        && colonnes.values().stream().allMatch(c -> c.financeur().isEmpty())
        && entete.titres().values().stream()
            .flatMap(List::stream)
            .noneMatch(lexique::estGroupeDeFinanceurs)
        && new QuiPaie(lexique)
            .financeur(new Preambule(grille, entete.premiere()))
            .filter(n -> n.financeur().type() != TypeFinanceur.NON_PRECISE)
            .isPresent();
  }

  /**
   * What a column of figures would be, if it held money: its heading names who pays, or what the
   * only one who pays gives it for.
   */
  private Colonne possible(TitresDeColonne titres) {
    if (payeAuDessus) {
      return titres.preciser(Colonne.montant());
    }
    String titre = titres.dernier();
    String nom = titres.nom();
    Optional<String> payeur = titres.payeurDessus();
    if (payeur.isPresent()
        && !nom.equals(titre)
        && lexique.argent(titre).isEmpty()
        && !nommants.contains(titres.dessus())) {
      // The narrow heading tells the columns of the wide one apart, if it has several.
      boolean seul = largeurs.getOrDefault(titres.dessus(), 1L) == 1;
      return titres.preciser(Colonne.financeur(
          TitreMontant.payeur(payeur.get()) + (seul ? "" : " - " + titre),
          lexique.financeur(payeur.get()).orElseThrow()));
    }
    if (payeur.isPresent() && !nom.equals(titre) && lexique.argent(titre).isEmpty()) {
      nom = titre;
    }
    boolean entier = lexique.argent(nom).filter(TitreArgent::entier).isPresent();
    String propre = entier
        ? ""
        : TitreMontant.payeur(
            TitresDeColonne.sansDont(nom.isBlank() && titres.etape().isEmpty() ? titre : nom));
    return Periodes.nomment(propre) || lexique.precise(propre)
        ? titres.preciser(Colonne.montant())
        : titres.preciser(Colonne.financeur(propre, TypeFinanceur.NON_PRECISE));
  }

  /**
   * Names columns of figures under a wide heading that nobody knows, where the same headings stand
   * below that of a financeur: of {@code ANCT | 2023, 2024} and {@code Pays de Sault | 2023, 2024}
   * both are financeurs.
   */
  private void commeLesVoisines(
      NavigableMap<Integer, Colonne> colonnes,
      NavigableMap<Integer, ProfilColonne> profils,
      Entete entete) {
    Set<String> sousUnFinanceur = new HashSet<>();
    entete.titres().forEach((numero, titres) -> {
      Colonne colonne = colonnes.getOrDefault(numero, Colonne.complement());
      if (titres.size() > 1
          && colonne.financeur().isPresent()
          && lexique.financeur(titres.get(titres.size() - 2)).isPresent()) {
        sousUnFinanceur.add(Normalise.cle(titres.get(titres.size() - 1)));
      }
    });
    entete.titres().forEach((numero, titres) -> {
      if (titres.size() > 1
          && colonnes.getOrDefault(numero, Colonne.complement()).equals(Colonne.complement())
          && ProfilsColonnes.de(profils, numero).peutEtreDeLArgent()
          && sousUnFinanceur.contains(Normalise.cle(titres.get(titres.size() - 1)))
          && !estDitAutrement(titres.get(titres.size() - 2))) {
        String nom = TitreMontant.payeur(titres.get(titres.size() - 2));
        TitresDeColonne siens = new TitresDeColonne(titres, lexique);
        Colonne colonne = siens.preciser(Colonne.financeur(nom, TypeFinanceur.NON_PRECISE));
        colonnes.put(numero, nommer(colonne, siens, numero));
        suppositions.raison(
            numero,
            Message.of(
                "les mêmes titres que sous un financeur",
                "the same headings as below a financeur"));
      }
    });
  }

  /** Whether a wide heading says that no financeur stands below it. */
  private boolean estDitAutrement(String titre) {
    return lexique.estConnu(titre)
        || lexique.estTotal(titre)
        || Mesures.of(titre) != Mesure.NON_PRECISE
        || TitreMontant.estDeduit(titre);
  }

  /**
   * The step of amounts that no heading gives a step, if all totals name one: under {@code Total
   * accordé} stand amounts that are granted.
   */
  private Optional<EtapeMontant> etapeDesTotaux(NavigableMap<Integer, Colonne> colonnes) {
    boolean sansEtape = !pris.contains(Champ.ETAPE)
        && colonnes.values().stream()
            .filter(Colonne::estFinancement)
            .allMatch(c -> c.etape().isEmpty() && c.financeur().isPresent());
    List<Optional<EtapeMontant>> etapes = colonnes.values().stream()
        .filter(c -> c.est(Champ.TOTAL))
        .map(Colonne::etape)
        .distinct()
        .toList();
    return sansEtape && etapes.size() == 1 ? etapes.get(0) : Optional.empty();
  }

  private Colonne champ(Champ champ) {
    return switch (champ) {
      case TOTAL -> Colonne.total(List.of());
      case SOUS_TOTAL_PORTEUR -> Colonne.sousTotalPorteur(List.of());
      default -> pris.add(champ) ? Colonne.champ(champ) : Colonne.complement();
    };
  }

  /**
   * Names a column: financeurs of one name are told apart by the headings above, or else by the
   * letters of their column.
   */
  private Colonne nommer(Colonne colonne, TitresDeColonne titres, int numero) {
    Optional<Financeur> financeur = colonne.financeur();
    if (financeur.isEmpty() || cles.add(cle(colonne, financeur.get().nom()))) {
      return colonne;
    }
    TitreMontant dernier = TitreMontant.of(titres.dernier(), lexique);
    boolean seule = dernier.nom().isBlank() || TitreMontant.estUnVersement(titres.dernier());
    if (dernier.etape().isPresent() && seule) {
      // Two instalments of one financeur: Acompte and Solde.
      return colonne;
    }
    String chemin = String.join(" / ", titres.tous());
    String nom =
        cles.add(cle(colonne, chemin)) ? chemin : chemin + " (" + Reference.lettres(numero) + ")";
    return titres.preciser(Colonne.financeur(nom, financeur.get().type()));
  }

  private static CleColonne cle(Colonne colonne, String nom) {
    return new CleColonne(nom, colonne.etape(), colonne.exercice());
  }

  /**
   * Gives the only financeur of the headings to the amounts of another step or year: of
   * {@code Subvention CD 2023 | Demande 2024}, both are the département's.
   */
  private void leMeme(NavigableMap<Integer, Colonne> colonnes) {
    List<Colonne> nommees =
        colonnes.values().stream().filter(c -> c.financeur().isPresent()).toList();
    List<Financeur> payeurs =
        nommees.stream().flatMap(c -> c.financeur().stream()).distinct().toList();
    if (payeurs.size() != 1 || pris.contains(Champ.FINANCEUR)) {
      return;
    }
    Financeur seul = payeurs.get(0);
    colonnes.replaceAll((numero, c) -> {
      boolean autreTranche = c.estFinancement()
          && c.financeur().isEmpty()
          && !suppositions.nommees().containsKey(numero)
          && (c.etape().isPresent() || c.exercice().isPresent())
          && nommees.stream()
              .noneMatch(n -> n.etape().equals(c.etape()) && n.exercice().equals(c.exercice()));
      if (!autreTranche) {
        return c;
      }
      suppositions.raison(
          numero,
          Message.of(
              "une autre étape ou année du seul financeur nommé",
              "another step or year of the only financeur named"));
      return Colonne.financeur(seul.nom(), seul.type()).withTranche(c).withUnite(c.unite());
    });
  }

  /**
   * Gives the only financeur that headings name the amounts of all steps, where each column of
   * money is at a step of its own: {@code Demande | Proposition DDETS | Arbitrage}.
   */
  private void payeParLeMeme(NavigableMap<Integer, Colonne> colonnes) {
    List<Colonne> argent =
        colonnes.values().stream().filter(Colonne::estFinancement).toList();
    Set<Financeur> nommes =
        argent.stream().flatMap(c -> c.financeur().stream()).collect(Collectors.toSet());
    boolean uneEtapeChacune = argent.stream().allMatch(c -> c.etape().isPresent())
        && argent.stream().map(Colonne::etape).distinct().count() == argent.size();
    if (nommes.size() == 1 && uneEtapeChacune && !pris.contains(Champ.FINANCEUR)) {
      Financeur seul = nommes.iterator().next();
      colonnes.replaceAll((numero, c) ->
          c.estFinancement() && c.financeur().isEmpty() ? payeePar(numero, c, seul) : c);
    }
  }

  private Colonne payeePar(int numero, Colonne colonne, Financeur seul) {
    suppositions.raison(
        numero,
        Message.of(
            "le seul financeur du tableau, à une autre étape",
            "the only financeur of the table, at another step"));
    return Colonne.financeur(seul.nom(), seul.type())
        .withTranche(colonne)
        .withUnite(colonne.unite());
  }

  /**
   * Settles who pays the amounts of columns without a financeur of their own: the financeur of the
   * row, if a column names one. If none does and other columns have a financeur, such columns are
   * complements. If all columns of amounts have a financeur, the column that names one per row is a
   * complement.
   */
  private void enLignes(NavigableMap<Integer, Colonne> colonnes) {
    leMeme(colonnes);
    payeParLeMeme(colonnes);
    boolean unFinanceur = colonnes.values().stream().anyMatch(c -> c.financeur().isPresent());
    if (unFinanceur && !pris.contains(Champ.FINANCEUR)) {
      for (Map.Entry<Integer, Colonne> e : colonnes.entrySet()) {
        if (e.getValue().estFinancement()
            && e.getValue().financeur().isEmpty()
            && !suppositions.nommees().containsKey(e.getKey())) {
          e.setValue(Colonne.complement());
        }
      }
    }
    boolean parLaLigne = colonnes.values().stream()
        .anyMatch(c -> c.estFinancement() && c.financeur().isEmpty());
    if (unFinanceur && !parLaLigne) {
      colonnes.replaceAll((numero, c) -> c.est(Champ.FINANCEUR) ? Colonne.complement() : c);
    }
  }
}
