package fr.contratdeville.testing.suite;

import fr.contratdeville.echange.ContratReader;
import fr.contratdeville.echange.ContratWriter;
import fr.contratdeville.echange.Format;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.echange.LectureException;
import fr.contratdeville.echange.MontantsIllisibles;
import fr.contratdeville.modele.ContratDeVille;
import fr.contratdeville.valeur.Emplacement;
import fr.contratdeville.valeur.Message;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The simplest format: contracts are left in a locker, and the file is the number of the locker. It
 * keeps all laws but the one that its {@link Defaut} breaks.
 */
public final class Consigne {
  static final Format FORMAT = new Format("Consigne", "consigne");
  private static final String DEBUT = "contrat n°";
  private static final Map<String, ContratDeVille> CASIERS = new ConcurrentHashMap<>();
  private static final AtomicLong NUMERO = new AtomicLong();

  /** The faults that a format can have, each with the law that finds it. */
  enum Defaut {
    AUCUN(""),
    PERD_LES_COMPLEMENTS("aContractIsReadAsItWasWritten"),
    PERD_LES_TOTAUX("wrongFiguresStayAsTheyAre"),
    SIGNALE_TOUJOURS("theLeastContractIsReadAsItWasWritten"),
    NE_RECONNAIT_RIEN("itKnowsItsFilesAndReadsTheSameEachTime"),
    CHANGE_LE_FICHIER("itKnowsItsFilesAndReadsTheSameEachTime"),
    AUTRE_EXCEPTION("aDamagedFileIsReadOrRefused"),
    AUTRE_ERREUR("anythingIsReadOrRefused"),
    SANS_FIN("aDamagedFileIsReadOrRefused"),
    GOURMAND("aDamagedFileIsReadOrRefused"),
    SANS_NOM("aDamagedFileIsReadOrRefused"),
    PARTAGE_UN_ETAT("severalThreadsMayUseIt"),
    FERME_LE_FLUX("theStreamIsLeftOpen"),
    TAIT_LES_PANNES("aStreamThatFailsMakesWritingFail"),
    AUTRE_FORMAT("readerAndWriterAreOfOneFormat");

    final String loi;

    Defaut(String loi) {
      this.loi = loi;
    }
  }

  private Consigne() {}

  /** The writer. */
  public static final class Writer implements ContratWriter {
    private final Defaut defaut;

    /** For the loader of services. */
    public Writer() {
      this(Defaut.AUCUN);
    }

    Writer(Defaut defaut) {
      this.defaut = defaut;
    }

    @Override
    public Format format() {
      return defaut == Defaut.AUTRE_FORMAT ? new Format("Autre", "autre") : FORMAT;
    }

    @Override
    public void write(ContratDeVille contrat, OutputStream sortie) throws IOException {
      String numero = DEBUT + NUMERO.incrementAndGet();
      CASIERS.put(numero, garde(contrat));
      try {
        sortie.write(numero.getBytes(StandardCharsets.UTF_8));
        if (defaut == Defaut.FERME_LE_FLUX) {
          sortie.close();
        }
      } catch (IOException e) {
        if (defaut != Defaut.TAIT_LES_PANNES) {
          throw e;
        }
      }
    }

    private ContratDeVille garde(ContratDeVille contrat) {
      return switch (defaut) {
        case PERD_LES_COMPLEMENTS -> contrat.withComplements(List.of());
        case PERD_LES_TOTAUX -> contrat.withTotaux(List.of());
        default -> contrat;
      };
    }
  }

  /** The reader. */
  public static final class Reader implements ContratReader {
    private final Defaut defaut;
    private volatile String courant = "";

    /** For the loader of services. */
    public Reader() {
      this(Defaut.AUCUN);
    }

    Reader(Defaut defaut) {
      this.defaut = defaut;
    }

    @Override
    public Format format() {
      return FORMAT;
    }

    @Override
    public boolean recognises(byte[] debut) {
      return defaut != Defaut.NE_RECONNAIT_RIEN
          && new String(debut, StandardCharsets.UTF_8).startsWith(DEBUT);
    }

    @Override
    public Lecture read(Path fichier, String nom) throws LectureException {
      try {
        courant = Files.readString(fichier, StandardCharsets.ISO_8859_1);
        String numero = courant;
        if (defaut == Defaut.PARTAGE_UN_ETAT) {
          // Another thread has the time to put its own number there.
          courant = Thread.currentThread().getId() + "";
          Thread.sleep(20);
          numero = courant.equals(Thread.currentThread().getId() + "") ? numero : courant;
        }
        if (defaut == Defaut.CHANGE_LE_FICHIER) {
          Files.writeString(fichier, "lu");
        }
        return lecture(nom, contrat(nom, numero));
      } catch (LectureException e) {
        throw e;
      } catch (IOException | InterruptedException e) {
        throw new LectureException(nom, Message.of("illisible"), e);
      }
    }

    private ContratDeVille contrat(String nom, String numero) throws LectureException {
      String cle = new String(numero.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
      ContratDeVille contrat = CASIERS.get(cle);
      if (contrat != null) {
        return contrat;
      }
      switch (defaut) {
        case AUTRE_EXCEPTION -> throw new IllegalStateException(cle);
        case AUTRE_ERREUR -> throw new StackOverflowError(cle);
        case SANS_FIN -> dormir();
        case GOURMAND -> remplir();
        default -> {}
      }
      throw new LectureException(
          defaut == Defaut.SANS_NOM ? "?" : nom, Message.of("aucun contrat", "no contract"));
    }

    private static void dormir() {
      while (!Thread.currentThread().isInterrupted()) {
        Thread.onSpinWait();
      }
    }

    private static void remplir() {
      for (int i = 0; i < 2000; i++) {
        CASIERS.remove(new String(new byte[1 << 20], StandardCharsets.ISO_8859_1));
      }
    }

    private Lecture lecture(String nom, ContratDeVille contrat) {
      Lecture.Builder lecture = Lecture.builder().source(nom).format(FORMAT).valeur(contrat);
      return defaut == Defaut.SIGNALE_TOUJOURS
          ? lecture
              .addConstat(MontantsIllisibles.constat(new Emplacement.Fichier(nom), "?", ""))
              .build()
          : lecture.build();
    }
  }
}
