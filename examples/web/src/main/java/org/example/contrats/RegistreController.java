package org.example.contrats;

import fr.contratdeville.agregation.Axes;
import fr.contratdeville.agregation.Totaux;
import fr.contratdeville.echange.Lecture;
import fr.contratdeville.modele.ContratDeVille;
import jakarta.validation.Valid;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Contracts that are kept: uploaded, corrected, asked for. It needs the profile "registre". */
@RestController
@Profile("registre")
@RequestMapping("/api/contrats")
class RegistreController {

  private final Registre registre;

  RegistreController(Registre registre) {
    this.registre = registre;
  }

  @PostMapping
  ResponseEntity<Void> deposer(@RequestParam("fichier") Lecture lecture) throws IOException {
    UUID id = registre.garder(lecture.source(), lecture.valeur());
    return ResponseEntity.created(URI.create("/api/contrats/" + id)).build();
  }

  @GetMapping
  List<UUID> chercher(@RequestParam("financeur") String financeur) {
    return registre.deFinanceur(financeur);
  }

  @GetMapping("/{id}")
  ContratDeVille contrat(@PathVariable("id") UUID id) throws IOException {
    return registre.get(id).orElseThrow(() -> new Refus(HttpStatus.NOT_FOUND, "erreur.absent"));
  }

  @GetMapping("/{id}/totaux")
  Totaux totaux(@PathVariable("id") UUID id) throws IOException {
    return Totaux.of(Axes.financeur(), contrat(id).retenues());
  }

  @PutMapping("/{id}")
  ResponseEntity<Void> corriger(
      @PathVariable("id") UUID id, @RequestBody @Valid Correction correction) throws IOException {
    return registre.remplacer(id, correction.contrat())
        ? ResponseEntity.noContent().build()
        : ResponseEntity.notFound().build();
  }
}
