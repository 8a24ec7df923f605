package fr.contratdeville.io.xlsx.canonique.plan;

import fr.contratdeville.io.xlsx.canonique.arbre.Textes;
import fr.contratdeville.modele.Beneficiaires;
import fr.contratdeville.modele.Complement;
import fr.contratdeville.modele.EnteteTableau;
import fr.contratdeville.modele.EtapeMontant;
import fr.contratdeville.modele.GenerationContrat;
import fr.contratdeville.modele.Indicateur;
import fr.contratdeville.modele.Mention;
import fr.contratdeville.modele.NatureCredit;
import fr.contratdeville.modele.Nouveaute;
import fr.contratdeville.modele.PartageTerritorial;
import fr.contratdeville.modele.Sexe;
import fr.contratdeville.modele.Statut;
import fr.contratdeville.modele.Territoire;
import fr.contratdeville.modele.TotalDeclare;
import fr.contratdeville.modele.TypeFinanceur;
import fr.contratdeville.modele.Ventilation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The labels in drop-down lists, instead of the names of the members of an enum. */
public final class Choix {

  private static final Set<String> SIGLES =
      Set.of("QPV", "QVA", "ZUS", "ZRU", "ZFU", "EPCI", "JSON");

  /** Labels that differ from the name in small letters. */
  private static final Map<String, String> LIBELLES = Map.ofEntries(
      Map.entry("QUARTIER_VECU", "quartier vécu"),
      Map.entry("QUARTIER_CUCS", "quartier de CUCS"),
      Map.entry("DEPARTEMENT", "département"),
      Map.entry("REGION", "région"),
      Map.entry("POCHE_DE_PAUVRETE", "poche de pauvreté"),
      Map.entry("NON_PRECISE", "non précisé"),
      Map.entry("AGE", "âge"),
      Map.entry("DECOMPTE", "décompte"),
      Map.entry("NON_VENTILE", "non ventilé"),
      Map.entry("VENTILE", "ventilé"),
      Map.entry("REPETE", "répété"),
      Map.entry("FEMININ", "féminin"),
      Map.entry("DETAIL", "détail"),
      Map.entry("GENERAL", "général"),
      Map.entry("LIGNE", "ligne (une action)"),
      Map.entry("BLOC", "bloc (des actions)"),
      Map.entry("HORS_APPEL_A_PROJET", "hors appel à projet"),
      Map.entry("AUTRES_CREDITS", "autres crédits"));

  static final Choix AUCUN = new Choix(Map.of());

  static final Choix GENERATION =
      of(GenerationContrat.class, membre -> membre.libelle().fr());
  static final Choix FINANCEUR =
      of(TypeFinanceur.class, membre -> membre.libelle().fr());
  static final Choix STATUT = of(Statut.class, membre -> membre.libelle().fr());
  static final Choix ETAPE = of(EtapeMontant.class, membre -> membre.libelle().fr());
  static final Choix PERIMETRE =
      of(Beneficiaires.Perimetre.class, membre -> membre.libelle().fr());
  static final Choix COMPTES =
      of(Beneficiaires.Unite.class, membre -> membre.libelle().fr());
  static final Choix CREDIT = of(NatureCredit.class, membre -> membre.libelle().fr());
  static final Choix NOUVEAUTE = of(Nouveaute.class, Choix::libelle);
  static final Choix PARTAGE = of(PartageTerritorial.class, Choix::libelle);
  static final Choix SEXE = of(Sexe.class, Choix::libelle);
  static final Choix TERRITOIRE = of(Territoire.Type.class, Choix::libelle);
  static final Choix INDICATEUR = of(Indicateur.Genre.class, Choix::libelle);
  static final Choix TOTAL = of(TotalDeclare.Nature.class, Choix::libelle);
  static final Choix ROLE = of(EnteteTableau.Role.class, Choix::libelle);
  static final Choix MESURE = of(EnteteTableau.Mesure.class, Choix::libelle);
  static final Choix MENTION = of(Mention.Genre.class, Choix::libelle);
  static final Choix CRITERE = of(Ventilation.Critere.class, Choix::libelle);
  static final Choix COMPLEMENT = of(Complement.Nature.class, Choix::libelle);

  private final Map<String, String> libelles;
  private final Map<String, String> noms = new HashMap<>();

  private Choix(Map<String, String> libelles) {
    this.libelles = libelles;
    libelles.forEach((nom, libelle) -> noms.put(Textes.key(libelle), nom));
  }

  private static <E extends Enum<E>> Choix of(Class<E> liste, Function<E, String> libelle) {
    Map<String, String> libelles = new LinkedHashMap<>();
    Arrays.stream(liste.getEnumConstants())
        .forEach(membre -> libelles.put(membre.name(), libelle.apply(membre)));
    return new Choix(libelles);
  }

  /** The label of a member whose enum defines none. */
  private static String libelle(Enum<?> membre) {
    String nom = membre.name();
    return SIGLES.contains(nom)
        ? nom
        : LIBELLES.getOrDefault(nom, nom.toLowerCase(Locale.ROOT).replace('_', ' '));
  }

  public boolean estVide() {
    return libelles.isEmpty();
  }

  public List<String> libelles() {
    return List.copyOf(libelles.values());
  }

  /** The label of a member; empty for a name that is not known. */
  public Optional<String> libelle(String nom) {
    return Optional.ofNullable(libelles.get(nom));
  }

  /** The name of the member with this label; the text as it is if there is none. */
  public String nom(String texte) {
    return libelles.isEmpty() ? texte : noms.getOrDefault(Textes.key(texte), texte);
  }
}
