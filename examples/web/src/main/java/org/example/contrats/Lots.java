package org.example.contrats;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The results of the last uploads, in memory alone: for some minutes, up to some size, under names
 * that nobody can guess. The oldest go first.
 */
@Component
class Lots {

  /** What names and sentences take, generously: files that cannot be read fill the memory too. */
  private static final int AU_MOINS = 8 << 10;

  private record Lot(Instant fin, List<Resultat> resultats) {

    long octets() {
      return AU_MOINS + resultats.stream().mapToLong(Resultat::octets).sum();
    }
  }

  private final SecureRandom hasard = new SecureRandom();
  /** In the order of their arrival. */
  private final Map<String, Lot> lots = new LinkedHashMap<>();

  private final Duration duree;
  private final long memoire;
  private final Clock clock;

  Lots(
      @Value("${contrats.duree}") Duration duree,
      @Value("${contrats.memoire}") DataSize memoire,
      Clock clock) {
    this.duree = duree;
    this.memoire = memoire.toBytes();
    this.clock = clock;
  }

  /** Keeps results, and returns the name to ask for them: 128 bits of chance. */
  synchronized String garder(List<Resultat> resultats) {
    Lot lot = new Lot(clock.instant().plus(duree), List.copyOf(resultats));
    if (lot.octets() > memoire) {
      throw new Refus(Erreurs.TROP_GRAND, "erreur.memoire");
    }
    oublier();
    Iterator<Lot> anciens = lots.values().iterator();
    for (long place = memoire - octets(); place < lot.octets(); ) {
      place += anciens.next().octets();
      anciens.remove();
    }
    byte[] nom = new byte[16];
    hasard.nextBytes(nom);
    String id = Base64.getUrlEncoder().withoutPadding().encodeToString(nom);
    lots.put(id, lot);
    return id;
  }

  synchronized Optional<List<Resultat>> get(String id) {
    oublier();
    return Optional.ofNullable(lots.get(id)).map(Lot::resultats);
  }

  /** Forgets what is too old, also when nobody asks for anything. */
  @Scheduled(fixedDelayString = "PT30S")
  synchronized void oublier() {
    Instant maintenant = clock.instant();
    lots.values().removeIf(lot -> !maintenant.isBefore(lot.fin()));
  }

  private long octets() {
    return lots.values().stream().mapToLong(Lot::octets).sum();
  }
}
