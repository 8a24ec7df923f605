package org.example.contrats;

import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * The report as JSON for programs, which keeps nothing: {@code curl -F fichier=@bilan.xlsx
 * http://localhost:8080/api/rapport}.
 */
@RestController
class ApiController {

  private final Examen examen;

  ApiController(Examen examen) {
    this.examen = examen;
  }

  @PostMapping(path = "/api/rapport", produces = MediaType.APPLICATION_JSON_VALUE)
  byte[] rapport(@RequestParam("fichier") MultipartFile fichier) throws IOException {
    return examen.rapport(fichier.getBytes(), NomDeFichier.of(fichier.getOriginalFilename()));
  }
}
