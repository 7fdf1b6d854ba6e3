#### mathematical letters: HIGH
𝐞𝐯𝐚𝐥("1")  #! SBX1001
#### full-width attribute: HIGH
import os
os.ｐｏｐｅｎ("id")  #! SBX1101
#### bidirectional override: HIGH
level = "user"  # ‮ admin⁦ #! SBX1902
#### print becomes a shell: HIGH
import os
print = os.system
print("id")  #! SBX1101
#### statement off the screen: LOW
x = 1                                                                                                    ; y = 2  #! SBX1905
#### cyrillic letter: LOW
sсale = 1  #! SBX1901
#### accents: LOW
prix_clôture = 1.0
größe = 2
π = 3.14159
#### chinese comment and text: LOW
# 计算移动平均
name = "移动平均线"
#### latin-1 cookie: LOW
# -*- coding: latin-1 -*-
x = 1
#### overriding for a column: LOW
input = [1, 2, 3]
max = 3
#### overriding in a strategy: LOW strategy
sum = 0  #! SBX1904
#### base64 data: LOW
import base64
pixels = base64.b64decode("AAECAwQFBgcICQ==")
print(len(pixels))
