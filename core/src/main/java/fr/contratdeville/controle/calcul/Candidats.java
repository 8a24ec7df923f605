package fr.contratdeville.controle.calcul;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Diagnostic.Genre;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.controle.Contexte;
import fr.contratdeville.controle.calcul.SommesImprimees.Groupe;
import fr.contratdeville.controle.calcul.SommesImprimees.Imprimee;
import fr.contratdeville.controle.diagnostic.ALire;
import fr.contratdeville.interne.Phrase;
import fr.contratdeville.modele.LigneSituee;
import fr.contratdeville.modele.Porteur;
import fr.contratdeville.modele.TotalDeclare.Nature;
import fr.contratdeville.modele.VoletSitue;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.Montant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All single mistakes that would make two gaps of a document at least. */
final class Candidats {
  /** More rows times sums than this are not searched. */
  private static final long CELLULES = 5_000_000;

  /** More subtotals of porteurs than this are not tried as blocks. */
  private static final int PORTEURS = 500;

  private final Contexte contexte;
  private final SommesImprimees sommes;
  private final List<Candidat> tous = new ArrayList<>();

  Candidats(Contexte contexte, SommesImprimees sommes) {
    this.contexte = contexte;
    this.sommes = sommes;
    montants();
    deplacements();
    rangees();
    doublees();
    sommes.groupes().forEach(this::absente);
  }

  List<Candidat> tous() {
    return tous;
  }

  /** What a mistake would make: the gap of each sum. */
  private static final class Effet extends IdentityHashMap<Imprimee, Long> {
    private static final long serialVersionUID = 1L;

    /** The sums that have the gap that it would make; absent if one agrees with its lines. */
    Optional<List<Imprimee>> expliquees() {
      List<Imprimee> expliquees = new ArrayList<>();
      for (Map.Entry<Imprimee, Long> e : entrySet()) {
        if (e.getValue() != 0 && !e.getKey().estOuverte()) {
          return Optional.empty();
        }
        if (e.getValue() != 0 && e.getKey().ecart() == e.getValue()) {
          expliquees.add(e.getKey());
        }
      }
      expliquees.sort((a, b) -> Integer.compare(a.rang(), b.rang()));
      return Optional.of(expliquees);
    }

    int neutres() {
      return (int) entrySet().stream()
          .filter(e -> e.getValue() != 0 && e.getKey().ecart() != e.getValue())
          .count();
    }
  }

  private void ajouter(
      Effet effet, int moins, int taille, Genre genre, Message quoi, Supplier<Diagnostic> piste) {
    ajouter(effet, moins, taille, genre, quoi, piste, null);
  }

  private void ajouter(
      Effet effet,
      int moins,
      int taille,
      Genre genre,
      Message quoi,
      Supplier<Diagnostic> piste,
      @Nullable CleConstat racine) {
    effet
        .expliquees()
        .filter(e -> e.size() >= moins)
        .filter(e -> taille == Candidat.VISIBLE || effet.neutres() < e.size())
        .ifPresent(e -> tous.add(new Candidat(
            e, effet.neutres(), taille, genre, quoi, piste, Optional.ofNullable(racine))));
  }

  /** An amount that is to be read otherwise: every sum that it is in has the same gap. */
  private void montants() {
    Set<String> vues = new HashSet<>();
    for (Imprimee ouverte : sommes.ouvertes()) {
      for (LigneSituee ligne : ouverte.somme().lignes()) {
        if (vues.add(ligne.chemin()) && ligne.montant().isPresent()) {
          montant(ligne);
        }
      }
    }
  }

  private void montant(LigneSituee ligne) {
    List<Imprimee> siennes = sommes.avec(ligne);
    if (siennes.size() < 2 || siennes.stream().anyMatch(s -> !s.estOuverte())) {
      return;
    }
    Set<Long> ecarts = new HashSet<>();
    siennes.forEach(s -> ecarts.add(s.ecart()));
    for (long ecart : ecarts) {
      Effet effet = new Effet();
      siennes.forEach(s -> effet.put(s, ecart));
      long imprime = ligne.montant().orElseThrow().centimes();
      long juste = Math.addExact(imprime, ecart);
      Optional<Genre> slip = ALire.genre(imprime, juste);
      boolean unChiffre = ALire.estUnChiffre(imprime, juste);
      Genre genre = slip.orElse(Genre.CELLULE);
      int taille = slip.isPresent()
          ? Candidat.UN_RESULTAT
          : unChiffre ? Candidat.UN_CHIFFRE : Candidat.TOUT_NOMBRE;
      ajouter(
          effet,
          2,
          taille,
          genre,
          nom(ligne),
          () -> ALire.of(
              genre,
              nom(ligne),
              ligne.ligne().emplacement().stream().toList(),
              imprime,
              juste,
              Unite.EUR));
    }
  }

  private static Message nom(LigneSituee ligne) {
    return Egalites.nom(ligne);
  }

  /**
   * An amount that stands in the column of another financeur, more likely where that one has none
   * in its row.
   */
  private void deplacements() {
    List<Imprimee> ouvertes = sommes.ouvertes();
    Map<Long, List<Imprimee>> parEcart = new HashMap<>();
    Set<List<String>> vues = new HashSet<>();
    ouvertes.forEach(
        s -> parEcart.computeIfAbsent(s.ecart(), e -> new ArrayList<>()).add(s));
    for (Imprimee de : ouvertes) {
      for (Imprimee vers : parEcart.getOrDefault(-de.ecart(), List.of())) {
        if (de.ecart() < 0 && vers.declare().total().portee().financeurs().size() == 1) {
          de.somme().lignes().stream()
              .filter(l -> l.montant().isPresent() && l.montant().get().centimes() == -de.ecart())
              .filter(l -> vues.add(List.of(l.chemin(), vers.declare().financeur())))
              .forEach(l -> deplacement(l, de, vers));
        }
      }
    }
  }

  private void deplacement(LigneSituee ligne, Imprimee de, Imprimee vers) {
    String financeur = vers.declare().financeur();
    boolean libre = contexte.contrat().volets().stream()
        .filter(v -> ligne.chemin().startsWith(v.chemin() + "/"))
        .flatMap(v -> v.lignes().stream())
        .noneMatch(l -> l.financeur().nom().equals(financeur)
            && l.ligne().etape().equals(ligne.ligne().etape())
            && l.ligne().exercice().equals(ligne.ligne().exercice()));
    if (!vers.couvre(ligne, financeur)) {
      return;
    }
    long montant = ligne.montant().orElseThrow().centimes();
    Effet effet = new Effet();
    for (Imprimee somme : sommes.avec(ligne)) {
      effet.put(somme, somme.couvre(ligne, financeur) ? 0 : -montant);
    }
    for (Imprimee somme : sommes.toutes()) {
      Nature nature = somme.declare().total().nature();
      if (nature != Nature.LIGNE
          && nature != Nature.PORTEUR
          && somme.couvre(ligne, financeur)
          && !effet.containsKey(somme)) {
        effet.put(somme, montant);
      }
    }
    ajouter(
        effet,
        2,
        libre ? Candidat.UN_RESULTAT : Candidat.UN_CHIFFRE,
        Genre.DEPLACEMENT,
        nom(ligne),
        () -> piste(
            Genre.DEPLACEMENT,
            ligne.ligne().emplacement().stream().toList(),
            Phrase.of(
                "Deux écarts se ferment si %s (%s), compté dans %s, revient à %s.",
                "Two gaps close if %s (%s), counted in %s, belongs to %s.",
                nom(ligne),
                Montant.ofCentimes(montant),
                de.declare().nom(),
                vers.declare().nom())));
  }

  /** Rows and blocks that the sums of a group count twice or leave out. */
  private void rangees() {
    List<Groupe> groupes = sommes.groupes();
    List<Imprimee> porteurs = sommes.toutes().stream()
        .filter(s -> s.declare().total().nature() == Nature.PORTEUR)
        .limit(PORTEURS)
        .toList();
    for (Groupe groupe : groupes) {
      if (groupe.sommes().stream().noneMatch(Imprimee::estOuverte)) {
        continue;
      }
      List<Imprimee> siennes = groupe.sommes();
      List<Imprimee> dessus = groupes.stream()
          .filter(g -> g.contient(groupe))
          .flatMap(g -> g.sommes().stream())
          .toList();
      for (List<Imprimee> touchees :
          dessus.size() == siennes.size() ? List.of(siennes) : List.of(siennes, dessus)) {
        rangees(touchees);
        groupes.stream()
            .filter(g -> !g.cles().equals(groupe.cles()) && groupe.contient(g))
            .forEach(bloc -> bloc(bloc, touchees));
        if (groupe.cles().isEmpty()) {
          porteurs.forEach(p -> porteur(p, touchees));
        }
        suites(touchees);
      }
    }
  }

  private void rangees(List<Imprimee> touchees) {
    List<VoletSitue> volets = contexte.contrat().volets();
    if ((long) volets.size() * touchees.size() > CELLULES) {
      return;
    }
    for (VoletSitue volet : volets) {
      for (int sens : new int[] {-1, 1}) {
        Effet effet = new Effet();
        touchees.forEach(s -> effet.put(s, sens * sommes.part(s, volet)));
        Genre genre = sens > 0 ? Genre.DOUBLE : Genre.OUBLI;
        Message titre = Message.of(volet.action().intitule());
        ajouter(
            effet,
            2,
            estRare(effet) ? Candidat.UN_RESULTAT : Candidat.TOUT_NOMBRE,
            genre,
            Phrase.of("« %s »", "“%s”", titre),
            () -> piste(
                genre,
                Rangees.places(volet),
                sens > 0
                    ? Phrase.of(
                        "Tous ces écarts se ferment si les totaux ont compté deux fois toute la ligne « %s ».",
                        "All these gaps close if the totals counted all of the row “%s” twice.",
                        titre)
                    : Phrase.of(
                        "Tous ces écarts se ferment si les totaux ont laissé de côté toute la ligne « %s ».",
                        "All these gaps close if the totals left out all of the row “%s”.",
                        titre)));
      }
    }
  }

  /** Whether the gaps are of several amounts, or of one that few rows make by chance. */
  private boolean estRare(Effet effet) {
    Set<Long> montants = new HashSet<>(effet.values());
    montants.remove(0L);
    return montants.size() > 1
        || effet.entrySet().stream().allMatch(e -> sommes.estRare(e.getKey(), e.getValue()));
  }

  private void bloc(Groupe bloc, List<Imprimee> touchees) {
    bloc(
        contexte.contrat().volets().stream()
            .filter(v -> v.volet().cle().filter(bloc.cles()::contains).isPresent())
            .toList(),
        bloc.sommes(),
        touchees);
  }

  /** The rows of a porteur who has a subtotal. */
  private void porteur(Imprimee sousTotal, List<Imprimee> touchees) {
    bloc(
        contexte.contrat().volets().stream()
            .filter(v -> sommes.part(sousTotal, v) != 0)
            .toList(),
        List.of(sousTotal),
        touchees);
  }

  private void bloc(List<VoletSitue> siens, List<Imprimee> sousTotaux, List<Imprimee> touchees) {
    if (siens.size() < 2 || (long) siens.size() * touchees.size() > CELLULES) {
      return;
    }
    for (int sens : new int[] {-1, 1}) {
      Effet effet = new Effet();
      touchees.forEach(s ->
          effet.put(s, sens * siens.stream().mapToLong(v -> sommes.part(s, v)).sum()));
      ajouter(
          effet,
          2,
          Candidat.UN_RESULTAT,
          sens > 0 ? Genre.DOUBLE : Genre.OUBLI,
          Message.of("un autre bloc", "another block"),
          () -> piste(
              sens > 0 ? Genre.DOUBLE : Genre.OUBLI,
              Emplacement.regrouper(
                  sousTotaux.stream().flatMap(b -> b.declare().place().stream()).toList()),
              sens > 0
                  ? Message.of(
                      "Tous ces écarts se ferment si les totaux ont compté deux fois ce bloc, ses lignes et son sous-total.",
                      "All these gaps close if the totals counted this block twice, its rows and its subtotal.")
                  : Message.of(
                      "Tous ces écarts se ferment si les totaux ont laissé de côté ce bloc.",
                      "All these gaps close if the totals left out this block.")));
    }
  }

  /** Rows next to each other, of a block without a subtotal. */
  private void suites(List<Imprimee> touchees) {
    List<Imprimee> colonnes = touchees.stream()
        .filter(s -> s.declare().total().portee().volets().isEmpty())
        .sorted((a, b) -> Boolean.compare(b.estOuverte(), a.estOuverte()))
        .toList();
    if (colonnes.stream().filter(Imprimee::estOuverte).count() < 2) {
      return;
    }
    SuiteDeRangees suites = new SuiteDeRangees(
        contexte.contrat().volets(),
        colonnes.stream().map(Imprimee::declare).toList(),
        TranchesLues.of(contexte));
    for (int sens : new int[] {1, -1}) {
      suites
          .faisant(colonnes.stream().map(s -> sens * s.ecart()).toList())
          .filter(lignes -> lignes.size() > 1)
          .ifPresent(lignes -> suite(sens, lignes, colonnes));
    }
  }

  private void suite(int sens, List<VoletSitue> lignes, List<Imprimee> colonnes) {
    Effet effet = new Effet();
    colonnes.forEach(s -> effet.put(s, s.ecart()));
    String de = lignes.get(0).action().intitule();
    String a = lignes.get(lignes.size() - 1).action().intitule();
    Genre genre = sens > 0 ? Genre.DOUBLE : Genre.OUBLI;
    ajouter(
        effet,
        2,
        Candidat.UN_CHIFFRE,
        genre,
        Phrase.of("« %s » à « %s »", "“%s” to “%s”", de, a),
        () -> piste(
            genre,
            Emplacement.regrouper(
                lignes.stream().flatMap(v -> Rangees.places(v).stream()).toList()),
            sens > 0
                ? Phrase.of(
                    "Tous ces écarts se ferment si les totaux ont compté deux fois les lignes de « %s » à « %s ».",
                    "All these gaps close if the totals counted the rows from “%s” to “%s” twice.",
                    de,
                    a)
                : Phrase.of(
                    "Tous ces écarts se ferment si les totaux ont laissé de côté les lignes de « %s » à « %s ».",
                    "All these gaps close if the totals left out the rows from “%s” to “%s”.",
                    de,
                    a)));
  }

  /** A row that stands twice, and that the sums over it count once. */
  private void doublees() {
    Map<List<Object>, VoletSitue> vues = new HashMap<>();
    for (VoletSitue une : contexte.contrat().volets()) {
      VoletSitue autre = vues.putIfAbsent(
          List.of(une.action().intitule(), une.action().porteur().map(Porteur::nom)), une);
      if (autre != null && !une.lignes().isEmpty()) {
        Effet effet = new Effet();
        une.lignes().stream()
            .flatMap(l -> sommes.avec(l).stream())
            .filter(s -> sommes.rangees(s) > 1)
            .forEach(s -> effet.put(s, -sommes.part(s, une)));
        String chemin = une.chemin();
        ajouter(
            effet,
            1,
            Candidat.VISIBLE,
            Genre.DOUBLE,
            Message.of(une.action().intitule()),
            () -> piste(
                Genre.DOUBLE,
                Rangees.places(une),
                Phrase.of(
                    "Tous ces écarts se ferment si « %s », qui figure deux fois, ne compte qu'une fois.",
                    "All these gaps close if “%s”, which stands twice, counts once.",
                    une.action().intitule())),
            Rangees.contenu(une).equals(Rangees.contenu(autre))
                ? new CleConstat("CV-DUP-03", chemin)
                : new CleConstat("CV-DUP-01", chemin.substring(0, chemin.indexOf("/volets/"))));
      }
    }
  }

  /**
   * A row that the document lacks: sums over the same rows and those over more of them are too
   * high, the ones of a financeur by as much, those of several by all of it.
   */
  private void absente(Groupe groupe) {
    List<Imprimee> dessus = sommes.groupes().stream()
        .filter(g -> g.contient(groupe))
        .flatMap(g -> g.sommes().stream())
        .toList();
    Map<Object, Long> parColonne = new HashMap<>();
    for (Imprimee somme : dessus) {
      if (somme.declare().total().portee().financeurs().size() == 1) {
        parColonne.putIfAbsent(colonne(somme), somme.ecart());
      }
    }
    Effet effet = new Effet();
    long tout = 0;
    for (Imprimee somme : dessus) {
      long manque = parColonne.isEmpty()
          ? dessus.get(0).ecart()
          : parColonne.entrySet().stream()
              .filter(e -> estDans(somme, (Colonne) e.getKey()))
              .mapToLong(Map.Entry::getValue)
              .sum();
      effet.put(somme, manque);
      tout = Math.max(tout, manque);
    }
    boolean possible = effet.values().stream().allMatch(m -> m >= 0)
        && effet.entrySet().stream().allMatch(e -> e.getKey().ecart() == e.getValue());
    if (!possible || tout == 0) {
      return;
    }
    long enTout = tout;
    List<Message> montants = parColonne.entrySet().stream()
        .filter(e -> e.getValue() != 0)
        .map(e -> new Object[] {((Colonne) e.getKey()).financeur(), e.getValue()})
        .sorted((a, b) -> a[0].toString().compareTo(b[0].toString()))
        .map(c -> Phrase.of("%s %s", "%s %s", c[0], Montant.ofCentimes((long) c[1])))
        .toList();
    ajouter(
        avecPorteurs(effet, enTout),
        2,
        Candidat.TOUTE_RANGEE,
        Genre.LIGNE_ABSENTE,
        Message.of("une ligne absente", "a missing row"),
        () -> Diagnostic.builder()
            .from(piste(
                Genre.LIGNE_ABSENTE,
                List.of(),
                montants.isEmpty()
                    ? Phrase.of(
                        "Tous ces écarts se ferment s'il manque une ligne, ou plusieurs : %s.",
                        "All these gaps close if a row is missing, or several: %s.",
                        Montant.ofCentimes(enTout))
                    : Phrase.of(
                        "Tous ces écarts se ferment s'il manque une ligne, ou plusieurs : %s, soit %s.",
                        "All these gaps close if a row is missing, or several: %s, %s in all.",
                        Phrase.joindre(montants, ", "),
                        Montant.ofCentimes(enTout))))
            .valeur(Montant.ofCentimes(enTout).euros())
            .build());
  }

  /** The subtotals of porteurs may have lost the row too. */
  private Effet avecPorteurs(Effet effet, long tout) {
    sommes.ouvertes().stream()
        .filter(s -> s.declare().total().nature() == Nature.PORTEUR && s.ecart() == tout)
        .forEach(s -> effet.put(s, tout));
    return effet;
  }

  private record Colonne(String financeur, Object etape, Object exercice) {}

  private static Colonne colonne(Imprimee somme) {
    return new Colonne(
        somme.declare().financeur(),
        somme.declare().total().portee().etape(),
        somme.declare().total().portee().exercice());
  }

  private static boolean estDans(Imprimee somme, Colonne colonne) {
    Colonne sienne = new Colonne(
        colonne.financeur(),
        somme.declare().total().portee().etape(),
        somme.declare().total().portee().exercice());
    return somme.declare().couvre(colonne.financeur()) && Objects.equals(sienne, colonne);
  }

  private static Diagnostic piste(Genre genre, List<Emplacement> places, Message message) {
    return Diagnostic.builder().genre(genre).cellules(places).message(message).build();
  }
}
