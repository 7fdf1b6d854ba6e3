# coding: unheard-of
