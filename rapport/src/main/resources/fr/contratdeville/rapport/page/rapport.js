(function () {
  'use strict';

  // A link to a cell shows its sheet from its headings on; inside of it, the browser scrolled to the cell.
  function montrer() {
    var cible = document.getElementById(location.hash.slice(1));
    var grille = cible && cible.closest('.grille');
    if (grille && cible !== grille) {
      grille.scrollIntoView();
    }
  }
  addEventListener('hashchange', montrer);
  montrer();

  var form = document.getElementById('filtres');
  var liste = document.getElementById('liste');
  if (!form || !liste) {
    return;
  }
  var constats = Array.prototype.slice.call(liste.children);
  var compte = document.getElementById('compte');
  var vide = document.getElementById('vide');

  // Accents and letter case do not count in a search.
  function cle(texte) {
    return texte.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/\s+/g, ' ');
  }
  var textes = constats.map(function (constat) { return cle(constat.textContent); });

  var tris = {
    rang: function (a, b) { return a.dataset.rang - b.dataset.rang; },
    ecart: function (a, b) { return b.dataset.ecart - a.dataset.ecart || tris.rang(a, b); },
    controle: function (a, b) {
      return a.dataset.controle < b.dataset.controle ? -1
        : a.dataset.controle > b.dataset.controle ? 1 : tris.rang(a, b);
    }
  };

  function filtrer() {
    var gravites = Array.prototype.slice.call(form.querySelectorAll('[name=gravite]:checked'))
      .map(function (choix) { return choix.value; });
    var controle = form.elements.controle.value;
    var mots = cle(form.elements.texte.value).split(' ').filter(Boolean);
    var visibles = 0;
    constats.forEach(function (constat, i) {
      var montre = gravites.indexOf(constat.dataset.gravite) >= 0
        && (!controle || constat.dataset.controle === controle)
        && mots.every(function (mot) { return textes[i].indexOf(mot) >= 0; });
      constat.hidden = !montre;
      visibles += montre ? 1 : 0;
    });
    compte.textContent = visibles;
    vide.hidden = visibles > 0;
  }

  function trier() {
    constats.slice().sort(tris[form.elements.tri.value]).forEach(function (constat) {
      liste.appendChild(constat);
    });
  }

  // A link to a finding that the filter hides shows all of them again.
  function suivre() {
    var cible = document.getElementById(location.hash.slice(1));
    if (cible && cible.hidden && cible.parentNode === liste) {
      form.reset();
      trier();
      filtrer();
      cible.scrollIntoView();
    }
  }

  form.addEventListener('input', filtrer);
  form.addEventListener('change', function () { trier(); filtrer(); });
  form.addEventListener('submit', function (evenement) { evenement.preventDefault(); });
  form.addEventListener('reset', function () { setTimeout(function () { trier(); filtrer(); }); });
  addEventListener('hashchange', suivre);
  form.hidden = false;
  // The browser may have kept what was chosen before the page was loaded again.
  trier();
  filtrer();
  suivre();
})();
