package fr.contratdeville.description;

import fr.contratdeville.constat.CleConstat;
import fr.contratdeville.constat.Comparaison;
import fr.contratdeville.constat.Constat;
import fr.contratdeville.constat.ConstatEcarte;
import fr.contratdeville.constat.Diagnostic;
import fr.contratdeville.constat.Gravite;
import fr.contratdeville.constat.Rapport;
import fr.contratdeville.constat.ResultatControle;
import fr.contratdeville.constat.Suppression;
import fr.contratdeville.constat.Unite;
import fr.contratdeville.valeur.Message;
import fr.contratdeville.valeur.ValeurInvalideException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a report. Those that a report works out itself and a program wants to read (the
 * gap, the outcome of a control, the page of the documentation) are written too, and passed over
 * when the report is read.
 */
public final class ReportNouns {
  /** The version of the format, which rises when programs that read reports have to change. */
  public static final int VERSION = 2;

  /** A record while its parts are read. */
  private static final class Parts<A, B> {
    private @Nullable A a;
    private @Nullable B b;

    private void a(A part) {
      a = part;
    }

    private void b(B part) {
      b = part;
    }

    private static <P> P given(@Nullable P part, String name) {
      if (part == null) {
        throw ValeurInvalideException.manquants(List.of(name));
      }
      return part;
    }
  }

  private static final Codec<String> ID =
      Codec.of(() -> Shape.text("CV-[A-Z]{3}-[0-9]{2}"), Words.TEXT, Words.TEXT);

  static final Noun<Message, Parts<String, String>> MESSAGE = new Noun<
          Message, Parts<String, String>>(
          "Message",
          Parts::new,
          p -> new Message(Parts.given(p.a, "Message.fr"), Parts.given(p.b, "Message.en")))
      .inline()
      .one("fr", Words.FILLED, Message::fr, Parts::a)
      .one("en", Words.FILLED, Message::en, Parts::b);

  static final Noun<CleConstat, Parts<String, String>> CLE = new Noun<
          CleConstat, Parts<String, String>>(
          "CleConstat",
          Parts::new,
          p -> new CleConstat(
              Parts.given(p.a, "CleConstat.id"), Parts.given(p.b, "CleConstat.lieu")))
      .inline()
      .one("id", ID, CleConstat::id, Parts::a)
      .one("lieu", Words.TEXT, CleConstat::lieu, Parts::b);

  static final Noun<Diagnostic, Diagnostic.Builder> DIAGNOSTIC = new Noun<>(
          "Diagnostic", Diagnostic::builder, Diagnostic.Builder::build)
      .one(
          "genre",
          Words.member(Diagnostic.Genre.class),
          Diagnostic::genre,
          Diagnostic.Builder::genre)
      .words("cellules", Words.PLACE, Diagnostic::cellules, Diagnostic.Builder::addCellule)
      .maybe("valeur", Words.NUMBER, Diagnostic::valeur, Diagnostic.Builder::valeur)
      .one("message", MESSAGE, Diagnostic::message, Diagnostic.Builder::message);

  static final Noun<Constat, Constat.Builder> CONSTAT = derived(
          derived(
              new Noun<>("Constat", Constat::builder, Constat.Builder::build)
                  .one("id", ID, Constat::id, Constat.Builder::id)
                  .one(
                      "gravite",
                      Words.member(Gravite.class),
                      Constat::gravite,
                      Constat.Builder::gravite)
                  .maybe("declare", Words.NUMBER, Constat::declare, Constat.Builder::declare)
                  .maybe("calcule", Words.NUMBER, Constat::calcule, Constat.Builder::calcule),
              "ecart",
              false,
              Shape.NUMBER,
              c -> c.ecart().map(BigDecimal.class::cast).orElse(null)),
          "explication",
          true,
          Shape.TEXT,
          Constat::explication)
      .one("unite", Words.member(Unite.class), Constat::unite, Constat.Builder::unite)
      .one(
          "provenance",
          Words.member(Constat.Provenance.class),
          Constat::provenance,
          Constat.Builder::provenance,
          Constat.Provenance.CALCULE)
      .maybe("nomDeclare", MESSAGE, Constat::nomDeclare, Constat.Builder::nomDeclare)
      .maybe("nomCalcule", MESSAGE, Constat::nomCalcule, Constat.Builder::nomCalcule)
      .words("cellules", Words.PLACE, Constat::cellules, Constat.Builder::addCellule)
      .one(
          "autresCellules",
          Words.COUNT,
          Constat::autresCellules,
          Constat.Builder::autresCellules,
          0L)
      .one("nombre", Words.COUNT, Constat::nombre, Constat.Builder::nombre, 1L)
      .one("chemin", Words.TEXT, Constat::chemin, Constat.Builder::chemin)
      .one("message", MESSAGE, Constat::message, Constat.Builder::message)
      .all("diagnostics", DIAGNOSTIC, Constat::diagnostics, Constat.Builder::addDiagnostic)
      .all("decouleDe", CLE, Constat::decouleDe, Constat.Builder::addDecouleDe);

  private static final Codec<List<Constat>> CONSTATS = Codec.list(CONSTAT);

  static final Noun<Suppression, Suppression.Builder> SUPPRESSION = new Noun<>(
          "Suppression", Suppression::builder, Suppression.Builder::build)
      .one("id", ID, Suppression::id, Suppression.Builder::id)
      .one("lieu", Words.FILLED, Suppression::lieu, Suppression.Builder::lieu)
      .one("raison", Words.FILLED, Suppression::raison, Suppression.Builder::raison)
      .one("auteur", Words.FILLED, Suppression::auteur, Suppression.Builder::auteur)
      .one("date", Words.DAY, Suppression::date, Suppression.Builder::date);

  static final Noun<ConstatEcarte, Parts<Constat, Suppression>> ECARTE = new Noun<
          ConstatEcarte, Parts<Constat, Suppression>>(
          "ConstatEcarte",
          Parts::new,
          p -> new ConstatEcarte(
              Parts.given(p.a, "ConstatEcarte.constat"),
              Parts.given(p.b, "ConstatEcarte.suppression")))
      .one("constat", CONSTAT, ConstatEcarte::constat, Parts::a)
      .one("suppression", SUPPRESSION, ConstatEcarte::suppression, Parts::b);

  static final Noun<ResultatControle, ResultatControle.Builder> RESULTAT = derived(
          new Noun<>("ResultatControle", ResultatControle::builder, ResultatControle.Builder::build)
              .one("id", Words.FILLED, ResultatControle::id, ResultatControle.Builder::id)
              .one("titre", MESSAGE, ResultatControle::titre, ResultatControle.Builder::titre),
          "issue",
          true,
          Shape.member(ResultatControle.Issue.class),
          r -> r.issue().name())
      .one("examines", Words.COUNT, ResultatControle::examines, ResultatControle.Builder::examines)
      .one("ecarts", Words.COUNT, ResultatControle::ecarts, ResultatControle.Builder::ecarts)
      .one("tus", Words.COUNT, ResultatControle::tus, ResultatControle.Builder::tus, 0L)
      .maybe("raison", MESSAGE, ResultatControle::raison, ResultatControle.Builder::raison);

  /** A report, in a file of its own. */
  public static final Noun<Rapport, Rapport.Builder> RAPPORT = new Noun<>(
          "Rapport", Rapport::builder, Rapport.Builder::build)
      .property(
          "version",
          true,
          () -> new Shape.Whole(VERSION, VERSION),
          (rapport, out) -> {
            out.name("version");
            out.number(BigDecimal.valueOf(VERSION));
          },
          (in, b) -> version(in.scalar()))
      .text("source", Rapport::source, Rapport.Builder::source)
      .one("seuil", Words.RANG, Rapport::seuil, Rapport.Builder::seuil, Rapport.SEUIL)
      .property(
          "constats",
          true,
          () -> Shape.list(CONSTAT.shape()),
          (rapport, out) -> {
            out.name("constats");
            out.all(CONSTAT, rapport.regroupe().constats());
          },
          (in, b) -> in.all(CONSTAT, b::addConstat))
      .all("ecartes", ECARTE, Rapport::ecartes, Rapport.Builder::addEcarte)
      .property(
          "controles",
          true,
          () -> Shape.list(RESULTAT.shape()),
          (rapport, out) -> {
            out.name("controles");
            out.all(RESULTAT, rapport.controles());
          },
          (in, b) -> in.all(RESULTAT, b::addControle));

  static final Noun<Comparaison, Comparaison.Builder> COMPARAISON = new Noun<>(
          "Comparaison", Comparaison::builder, Comparaison.Builder::build)
      .one("nouveaux", CONSTATS, Comparaison::nouveaux, Comparaison.Builder::addAllNouveaux)
      .one("disparus", CONSTATS, Comparaison::disparus, Comparaison.Builder::addAllDisparus)
      .one("inchanges", CONSTATS, Comparaison::inchanges, Comparaison.Builder::addAllInchanges);

  private ReportNouns() {}

  /** A property that is worked out: written if there is one, never read. */
  private static <T, B> Noun<T, B> derived(
      Noun<T, B> noun,
      String name,
      boolean always,
      Shape shape,
      Function<T, @Nullable Object> get) {
    return noun.property(
        name,
        always,
        () -> shape,
        (value, out) -> {
          Object part = get.apply(value);
          if (part != null) {
            out.name(name);
            write(part, out);
          }
        },
        (in, b) -> in.scalar());
  }

  private static void write(Object part, Output out) throws IOException {
    if (part instanceof BigDecimal number) {
      out.number(number);
    } else {
      out.text(part.toString());
    }
  }

  private static void version(String version) {
    ValeurInvalideException.exiger(
        version.equals(Integer.toString(VERSION)),
        "Rapport.version",
        version,
        Integer.toString(VERSION));
  }
}
