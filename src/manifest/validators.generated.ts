// @ts-nocheck
/** Validators of the schemas, written by `npm run generate`: not edited by hand. */
var we=(s,i)=>()=>{try{return i||s((i={exports:{}}).exports,i),i.exports}catch(k){throw i=0,k}};var qe=we(xe=>{"use strict";Object.defineProperty(xe,"__esModule",{value:!0});function Ne(s){let i=s.length,k=0,
x=0,g;for(;x<i;)k++,g=s.charCodeAt(x++),g>=55296&&g<=56319&&x<i&&(g=s.charCodeAt(x),(g&64512)===56320&&x++);return k}
xe.default=Ne;Ne.code='require("ajv/dist/runtime/ucs2length").default'});var Te=we((Xe,Ze)=>{"use strict";Ze.exports=function s(i,k){if(i===k)return!0;if(i&&k&&typeof i=="object"&&typeof k==
"object"){if(i.constructor!==k.constructor)return!1;var x,g,e;if(Array.isArray(i)){if(x=i.length,x!=k.length)return!1;
for(g=x;g--!==0;)if(!s(i[g],k[g]))return!1;return!0}if(i.constructor===RegExp)return i.source===k.source&&i.flags===
k.flags;if(i.valueOf!==Object.prototype.valueOf)return i.valueOf()===k.valueOf();if(i.toString!==Object.prototype.
toString)return i.toString()===k.toString();if(e=Object.keys(i),x=e.length,x!==Object.keys(k).length)return!1;
for(g=x;g--!==0;)if(!Object.prototype.hasOwnProperty.call(k,e[g]))return!1;for(g=x;g--!==0;){var r=e[g];if(!s(
i[r],k[r]))return!1}return!0}return i!==i&&k!==k}});var $e=we(Ae=>{"use strict";Object.defineProperty(Ae,"__esModule",{value:!0});var je=Te();je.code='require("aj\
v/dist/runtime/equal").default';Ae.default=je});var ss=Ie,D={type:"object",required:["apiVersion","kind","metadata"],additionalProperties:!1,properties:{apiVersion:{
$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"Project"},metadata:{$ref:"definitions.json#/defi\
nitions/projectMetadata"},spec:{$ref:"#/definitions/projectSpec"}},definitions:{projectSpec:{type:"object",additionalProperties:!1,
properties:{description:{type:"string",maxLength:1e3,default:""},repository:{$ref:"definitions.json#/definitio\
ns/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",maxLength:2e3,"x-orca-message":"\
must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"object",additionalProperties:!1,properties:{
maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{type:"integer",minimum:1,maximum:1e5}}},
budget:!1,pullRequests:{type:"object",additionalProperties:!1,properties:{draft:{type:"boolean",default:!1},labels:{
type:"array",items:{type:"string",minLength:1,maxLength:50},uniqueItems:!0,maxItems:100},reviewers:{type:"arra\
y",items:{$ref:"#/definitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{type:"array",items:{$ref:"#/de\
finitions/account"},uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["never"],"x-orca-later":["whenGreen"],
default:"never"},closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"array",items:{$ref:"definiti\
ons.json#/definitions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definitions.json#/definitions/checks"},
modelAliases:{$ref:"definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:!1,mcpServers:!1,notifications:!1,
triggers:!1},allOf:[{not:{required:["repository","path"]},"x-orca-message":'"repository" and "path" exclude ea\
ch other: keep one of them'}]},account:{type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",maxLength:100,
"x-orca-message":'must be the name of an account, without "@"'},reviewer:{type:"string",pattern:"^[A-Za-z0-9][\
-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'must be the name of an account \
without "@", or organisation/team'}}},Se={const:"orca.dev/v1alpha1"},W={type:"object",required:["name"],additionalProperties:!1,
properties:{name:{$ref:"#/definitions/name"},labels:{$ref:"#/definitions/labels"},annotations:{$ref:"#/definit\
ions/annotations"}}},A={type:"string",pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,"x-orca-message":'\
must be lower-case letters, digits and "-", start and end with a letter or digit, and have at most 63 characte\
rs'},b=qe().default,C=new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$","u"),z={type:"object",propertyNames:{$ref:"\
#/definitions/labelKey"},additionalProperties:{type:"string",pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9]\
)?)?$",maxLength:63,"x-orca-message":'must be at most 63 letters, digits, "-", "_" and ".", and start and end \
with a letter or digit'}},G={pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9\
])?$",maxLength:253,"x-orca-message":'must be letters, digits, "-", "_" and ".", with an optional DNS prefix b\
efore a "/"'},ke=new RegExp("^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),
ze=new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$","u");function j(s,{instancePath:i="",parentData:k,
parentDataProperty:x,rootData:g=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s){
let u=r;if(typeof a=="string"){if(b(a)>253){let m={instancePath:i,schemaPath:"#/definitions/labelKey/maxLength",
keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,parentSchema:G,
data:a,propertyName:a};e===null?e=[m]:e.push(m),r++}if(!ke.test(a)){let m={instancePath:i,schemaPath:"#/defini\
tions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-\
Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za\
-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",
parentSchema:G,data:a,propertyName:a};e===null?e=[m]:e.push(m),r++}}var t=u===r;if(!t){let m={instancePath:i,schemaPath:"\
#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be valid",schema:z.
propertyNames,parentSchema:z,data:s};e===null?e=[m]:e.push(m),r++}}for(let a in s){let u=s[a];if(typeof u=="st\
ring"){if(b(u)>63){let m={instancePath:i+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additional\
Properties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,
parentSchema:z.additionalProperties,data:u};e===null?e=[m]:e.push(m),r++}if(!ze.test(u)){let m={instancePath:i+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/pattern",keyword:"pattern",params:{
pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must match pattern "^([A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$",parentSchema:z.additionalProperties,
data:u};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:i+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"string"},message:"must be string",schema:z.
additionalProperties.type,parentSchema:z.additionalProperties,data:u};e===null?e=[m]:e.push(m),r++}}}else{let a={
instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:z.type,
parentSchema:z,data:s};e===null?e=[a]:e.push(a),r++}return j.errors=e,r===0}var U={type:"object",propertyNames:{
$ref:"#/definitions/labelKey"},additionalProperties:{type:"string",maxLength:65536}};function $(s,{instancePath:i="",
parentData:k,parentDataProperty:x,rootData:g=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){
for(let a in s){let u=r;if(typeof a=="string"){if(b(a)>253){let m={instancePath:i,schemaPath:"#/definitions/la\
belKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 characters",schema:253,
parentSchema:G,data:a,propertyName:a};e===null?e=[m]:e.push(m),r++}if(!ke.test(a)){let m={instancePath:i,schemaPath:"\
#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0\
-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9\
]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-\
z0-9])?$",parentSchema:G,data:a,propertyName:a};e===null?e=[m]:e.push(m),r++}}var t=u===r;if(!t){let m={instancePath:i,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"property name must be va\
lid",schema:U.propertyNames,parentSchema:U,data:s};e===null?e=[m]:e.push(m),r++}}for(let a in s){let u=s[a];if(typeof u==
"string"){if(b(u)>65536){let m={instancePath:i+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/addi\
tionalProperties/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 ch\
aracters",schema:65536,parentSchema:U.additionalProperties,data:u};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:i+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:U.additionalProperties.type,parentSchema:U.additionalProperties,data:u};
e===null?e=[m]:e.push(m),r++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:U.type,parentSchema:U,data:s};e===null?e=[a]:e.push(a),r++}return $.errors=
e,r===0}function ae(s,{instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){let e=null,r=0;if(s&&
typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:W.required,parentSchema:W,
data:s};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="name"||t==="labels"||t==="annotations")){let a={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:W,data:s};e===null?e=[a]:e.push(a),r++}if(s.
name!==void 0){let t=s.name;if(typeof t=="string"){if(b(t)>63){let a={instancePath:i+"/name",schemaPath:"#/def\
initions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:A,data:t};e===null?e=[a]:e.push(a),r++}if(!C.test(t)){let a={instancePath:i+"/name",schemaPath:"\
#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must\
 match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:t};
e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:i+"/name",schemaPath:"#/definitions/name/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:t};e===null?e=[a]:e.push(
a),r++}}s.labels!==void 0&&(j(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:g})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length)),s.annotations!==void 0&&($(s.annotations,{instancePath:i+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:g})||(e=e===null?$.errors:e.concat($.errors),
r=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:W.type,parentSchema:W,data:s};e===null?e=[t]:e.push(t),r++}return ae.errors=e,r===0}var P={
type:"object",additionalProperties:!1,properties:{description:{type:"string",maxLength:1e3,default:""},repository:{
$ref:"definitions.json#/definitions/repository"},path:{type:"string",pattern:"^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$",
maxLength:2e3,"x-orca-message":"must be an absolute path"},suspend:{type:"boolean",default:!1},limits:{type:"o\
bject",additionalProperties:!1,properties:{maxConcurrentRuns:{type:"integer",minimum:1,maximum:1e5},maxOpenPullRequests:{
type:"integer",minimum:1,maximum:1e5}}},budget:!1,pullRequests:{type:"object",additionalProperties:!1,properties:{
draft:{type:"boolean",default:!1},labels:{type:"array",items:{type:"string",minLength:1,maxLength:50},uniqueItems:!0,
maxItems:100},reviewers:{type:"array",items:{$ref:"#/definitions/reviewer"},uniqueItems:!0,maxItems:15},assignees:{
type:"array",items:{$ref:"#/definitions/account"},uniqueItems:!0,maxItems:10},merge:{type:"string",enum:["neve\
r"],"x-orca-later":["whenGreen"],default:"never"},closeOnPrune:{type:"boolean",default:!0}}},protectedPaths:{type:"\
array",items:{$ref:"definitions.json#/definitions/glob"},uniqueItems:!0,maxItems:1e3},checks:{$ref:"definition\
s.json#/definitions/checks"},modelAliases:{$ref:"definitions.json#/definitions/modelAliases"},agents:!1,toolPresets:!1,
mcpServers:!1,notifications:!1,triggers:!1},allOf:[{not:{required:["repository","path"]},"x-orca-message":'"re\
pository" and "path" exclude each other: keep one of them'}]},se={type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0\
-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",maxLength:100,"x-orca-message":'must be the name of an account without \
"@", or organisation/team'},te={type:"string",pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",maxLength:100,
"x-orca-message":'must be the name of an account, without "@"'},M={type:"string",pattern:"^(?!/)(?!(.*/)?\\.\\.(\
/|$))[^\\u0000-\\u001f\\\\]+$",maxLength:1e3,"x-orca-message":'must be a path or glob relative to the root of \
the repository, with forward slashes and without ".."'},ee=Object.prototype.hasOwnProperty,V=$e().default,X={type:"\
object",required:["url"],additionalProperties:!1,properties:{url:{$ref:"#/definitions/repositoryUrl"},branch:{
$ref:"#/definitions/branch"}}},F={type:"string",pattern:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\\
s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[\
^\\u0000]*)$",maxLength:2e3,"x-orca-message":"must be https://host/path, git@host:path, ssh://host/path or an \
absolute path, without a user name and password for HTTPS"},q={type:"string",pattern:"^(?![-/.])(?!.*(\\.\\.|//|\
/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",maxLength:200,"x-orca-message":"mus\
t be the name of a branch that Git accepts, without refs/heads/"},Le=new RegExp("^(https?://[^\\s/@?#]+/[^\\s?#]\
+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\
\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$","u"),be=new RegExp("^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u00\
7f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$","u");function re(s,{instancePath:i="",parentData:k,parentDataProperty:x,
rootData:g=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.url===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"url"},message:"must have required property\
 'url'",schema:X.required,parentSchema:X,data:s};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="url"||t===
"branch")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:X,data:s};e===null?e=[a]:e.push(a),r++}if(s.
url!==void 0){let t=s.url;if(typeof t=="string"){if(b(t)>2e3){let a={instancePath:i+"/url",schemaPath:"#/defin\
itions/repositoryUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 c\
haracters",schema:2e3,parentSchema:F,data:t};e===null?e=[a]:e.push(a),r++}if(!Le.test(t)){let a={instancePath:i+
"/url",schemaPath:"#/definitions/repositoryUrl/pattern",keyword:"pattern",params:{pattern:"^(https?://[^\\s/@?#\
]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][\
^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},message:'must match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]\
+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\
\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*\
@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]\
*)$",parentSchema:F,data:t};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:i+"/url",schemaPath:"#/defi\
nitions/repositoryUrl/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.type,parentSchema:F,
data:t};e===null?e=[a]:e.push(a),r++}}if(s.branch!==void 0){let t=s.branch;if(typeof t=="string"){if(b(t)>200){
let a={instancePath:i+"/branch",schemaPath:"#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters",schema:200,parentSchema:q,data:t};e===null?e=[a]:e.push(a),r++}
if(!be.test(t)){let a={instancePath:i+"/branch",schemaPath:"#/definitions/branch/pattern",keyword:"pattern",params:{
pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},
message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock\
)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",
parentSchema:q,data:t};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:i+"/branch",schemaPath:"#/defini\
tions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.type,parentSchema:q,
data:t};e===null?e=[a]:e.push(a),r++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object",schema:X.type,parentSchema:X,data:s};e===null?e=[t]:e.push(t),r++}return re.
errors=e,r===0}var J={type:"array",items:{$ref:"#/definitions/check"},maxItems:50},w={type:"object",additionalProperties:!1,
properties:{name:{type:"string",minLength:1,maxLength:100},fileExists:{type:"object",required:["paths"],additionalProperties:!1,
properties:{paths:{type:"array",items:{$ref:"#/definitions/glob"},minItems:1,maxItems:100}}},command:{type:"ob\
ject",required:["run"],additionalProperties:!1,properties:{run:{type:"string",pattern:"\\S",maxLength:8192,"x-\
orca-message":"must be a command of at most 8192 characters"},timeoutSeconds:{type:"integer",minimum:1,maximum:86400,
default:600}}},tests:!1,jsonSchema:!1,diff:!1,critic:!1},oneOf:[{required:["fileExists"]},{required:["command"]}]},
_e=new RegExp("^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$","u"),Re=new RegExp("\\S","u");function Y(s,{
instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){let e=null,r=0,t=r,a=!1,u=null,m=r;if(s&&
typeof s=="object"&&!Array.isArray(s)&&s.fileExists===void 0){let o={instancePath:i,schemaPath:"#/oneOf/0/requ\
ired",keyword:"required",params:{missingProperty:"fileExists"},message:"must have required property 'fileExist\
s'",schema:w.oneOf[0].required,parentSchema:w.oneOf[0],data:s};e===null?e=[o]:e.push(o),r++}var p=m===r;p&&(a=
!0,u=0);let n=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let o={instancePath:i,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property\
 'command'",schema:w.oneOf[1].required,parentSchema:w.oneOf[1],data:s};e===null?e=[o]:e.push(o),r++}var p=n===
r;if(p&&a?(a=!1,u=[u,1]):p&&(a=!0,u=1),a)r=t,e!==null&&(t?e.length=t:e=null);else{let o={instancePath:i,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:u},message:"must match exactly one schema in oneOf",schema:w.oneOf,
parentSchema:w,data:s};e===null?e=[o]:e.push(o),r++}if(s&&typeof s=="object"&&!Array.isArray(s)){for(let o in s)
if(!(o==="name"||o==="fileExists"||o==="command"||o==="tests"||o==="jsonSchema"||o==="diff"||o==="critic")){let h={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o},
message:"must NOT have additional properties",schema:!1,parentSchema:w,data:s};e===null?e=[h]:e.push(h),r++}if(s.
name!==void 0){let o=s.name;if(typeof o=="string"){if(b(o)>100){let h={instancePath:i+"/name",schemaPath:"#/pr\
operties/name/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 character\
s",schema:100,parentSchema:w.properties.name,data:o};e===null?e=[h]:e.push(h),r++}if(b(o)<1){let h={instancePath:i+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters",schema:1,parentSchema:w.properties.name,data:o};e===null?e=[h]:e.push(h),r++}}else{let h={
instancePath:i+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must\
 be string",schema:w.properties.name.type,parentSchema:w.properties.name,data:o};e===null?e=[h]:e.push(h),r++}}
if(s.fileExists!==void 0){let o=s.fileExists;if(o&&typeof o=="object"&&!Array.isArray(o)){if(o.paths===void 0){
let h={instancePath:i+"/fileExists",schemaPath:"#/properties/fileExists/required",keyword:"required",params:{missingProperty:"\
paths"},message:"must have required property 'paths'",schema:w.properties.fileExists.required,parentSchema:w.properties.
fileExists,data:o};e===null?e=[h]:e.push(h),r++}for(let h in o)if(h!=="paths"){let l={instancePath:i+"/fileExi\
sts",schemaPath:"#/properties/fileExists/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},
message:"must NOT have additional properties",schema:!1,parentSchema:w.properties.fileExists,data:o};e===null?
e=[l]:e.push(l),r++}if(o.paths!==void 0){let h=o.paths;if(Array.isArray(h)){if(h.length>100){let d={instancePath:i+
"/fileExists/paths",schemaPath:"#/properties/fileExists/properties/paths/maxItems",keyword:"maxItems",params:{
limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:w.properties.fileExists.properties.
paths,data:h};e===null?e=[d]:e.push(d),r++}if(h.length<1){let d={instancePath:i+"/fileExists/paths",schemaPath:"\
#/properties/fileExists/properties/paths/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have \
fewer than 1 items",schema:1,parentSchema:w.properties.fileExists.properties.paths,data:h};e===null?e=[d]:e.push(
d),r++}let l=h.length;for(let d=0;d<l;d++){let f=h[d];if(typeof f=="string"){if(b(f)>1e3){let H={instancePath:i+
"/fileExists/paths/"+d,schemaPath:"#/definitions/glob/maxLength",keyword:"maxLength",params:{limit:1e3},message:"\
must NOT have more than 1000 characters",schema:1e3,parentSchema:M,data:f};e===null?e=[H]:e.push(H),r++}if(!_e.
test(f)){let H={instancePath:i+"/fileExists/paths/"+d,schemaPath:"#/definitions/glob/pattern",keyword:"pattern",
params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"},message:'must match pattern "^(?!/)(?!(\
.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:M,
data:f};e===null?e=[H]:e.push(H),r++}}else{let H={instancePath:i+"/fileExists/paths/"+d,schemaPath:"#/definiti\
ons/glob/type",keyword:"type",params:{type:"string"},message:"must be string",schema:M.type,parentSchema:M,data:f};
e===null?e=[H]:e.push(H),r++}}}else{let l={instancePath:i+"/fileExists/paths",schemaPath:"#/properties/fileExi\
sts/properties/paths/type",keyword:"type",params:{type:"array"},message:"must be array",schema:w.properties.fileExists.
properties.paths.type,parentSchema:w.properties.fileExists.properties.paths,data:h};e===null?e=[l]:e.push(l),r++}}}else{
let h={instancePath:i+"/fileExists",schemaPath:"#/properties/fileExists/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:w.properties.fileExists.type,parentSchema:w.properties.fileExists,data:o};
e===null?e=[h]:e.push(h),r++}}if(s.command!==void 0){let o=s.command;if(o&&typeof o=="object"&&!Array.isArray(
o)){if(o.run===void 0){let h={instancePath:i+"/command",schemaPath:"#/properties/command/required",keyword:"re\
quired",params:{missingProperty:"run"},message:"must have required property 'run'",schema:w.properties.command.
required,parentSchema:w.properties.command,data:o};e===null?e=[h]:e.push(h),r++}for(let h in o)if(!(h==="run"||
h==="timeoutSeconds")){let l={instancePath:i+"/command",schemaPath:"#/properties/command/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties",schema:!1,
parentSchema:w.properties.command,data:o};e===null?e=[l]:e.push(l),r++}if(o.run!==void 0){let h=o.run;if(typeof h==
"string"){if(b(h)>8192){let l={instancePath:i+"/command/run",schemaPath:"#/properties/command/properties/run/m\
axLength",keyword:"maxLength",params:{limit:8192},message:"must NOT have more than 8192 characters",schema:8192,
parentSchema:w.properties.command.properties.run,data:h};e===null?e=[l]:e.push(l),r++}if(!Re.test(h)){let l={instancePath:i+
"/command/run",schemaPath:"#/properties/command/properties/run/pattern",keyword:"pattern",params:{pattern:"\\S"},
message:'must match pattern "\\S"',schema:"\\S",parentSchema:w.properties.command.properties.run,data:h};e===null?
e=[l]:e.push(l),r++}}else{let l={instancePath:i+"/command/run",schemaPath:"#/properties/command/properties/run\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:w.properties.command.properties.run.
type,parentSchema:w.properties.command.properties.run,data:h};e===null?e=[l]:e.push(l),r++}}if(o.timeoutSeconds!==
void 0){let h=o.timeoutSeconds;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h))){let l={instancePath:i+
"/command/timeoutSeconds",schemaPath:"#/properties/command/properties/timeoutSeconds/type",keyword:"type",params:{
type:"integer"},message:"must be integer",schema:w.properties.command.properties.timeoutSeconds.type,parentSchema:w.
properties.command.properties.timeoutSeconds,data:h};e===null?e=[l]:e.push(l),r++}if(typeof h=="number"&&isFinite(
h)){if(h>86400||isNaN(h)){let l={instancePath:i+"/command/timeoutSeconds",schemaPath:"#/properties/command/pro\
perties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be <= 864\
00",schema:86400,parentSchema:w.properties.command.properties.timeoutSeconds,data:h};e===null?e=[l]:e.push(l),
r++}if(h<1||isNaN(h)){let l={instancePath:i+"/command/timeoutSeconds",schemaPath:"#/properties/command/propert\
ies/timeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:w.properties.command.properties.timeoutSeconds,data:h};e===null?e=[l]:e.push(l),r++}}}}else{let h={
instancePath:i+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:w.properties.command.type,parentSchema:w.properties.command,data:o};e===null?e=[h]:e.push(
h),r++}}if(s.tests!==void 0){let o={instancePath:i+"/tests",schemaPath:"#/properties/tests/false schema",keyword:"\
false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:w.properties.tests,data:s.tests};
e===null?e=[o]:e.push(o),r++}if(s.jsonSchema!==void 0){let o={instancePath:i+"/jsonSchema",schemaPath:"#/prope\
rties/jsonSchema/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:w.
properties.jsonSchema,data:s.jsonSchema};e===null?e=[o]:e.push(o),r++}if(s.diff!==void 0){let o={instancePath:i+
"/diff",schemaPath:"#/properties/diff/false schema",keyword:"false schema",params:{},message:"boolean schema i\
s false",schema:!1,parentSchema:w.properties.diff,data:s.diff};e===null?e=[o]:e.push(o),r++}if(s.critic!==void 0){
let o={instancePath:i+"/critic",schemaPath:"#/properties/critic/false schema",keyword:"false schema",params:{},
message:"boolean schema is false",schema:!1,parentSchema:w.properties.critic,data:s.critic};e===null?e=[o]:e.push(
o),r++}}else{let o={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object",schema:w.type,parentSchema:w,data:s};e===null?e=[o]:e.push(o),r++}return Y.errors=e,r===0}function ie(s,{
instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){let e=null,r=0;if(Array.isArray(s)){if(s.
length>50){let a={instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},message:"must NO\
T have more than 50 items",schema:50,parentSchema:J,data:s};e===null?e=[a]:e.push(a),r++}let t=s.length;for(let a=0;a<
t;a++)Y(s[a],{instancePath:i+"/"+a,parentData:s,parentDataProperty:a,rootData:g})||(e=e===null?Y.errors:e.concat(
Y.errors),r=e.length)}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"\
must be array",schema:J.type,parentSchema:J,data:s};e===null?e=[t]:e.push(t),r++}return ie.errors=e,r===0}var _={
type:"object",propertyNames:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$",maxLength:63,"x-orca-message":'must be let\
ters, digits, "-", "_" and "."'},additionalProperties:{$ref:"#/definitions/model"}},v={type:"string",pattern:"\
^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",maxLength:128,"x-orca-message":"must be an alias such as sonnet, or the\
 full id of a model"},De=new RegExp("^[A-Za-z0-9][-A-Za-z0-9._]*$","u"),Q=new RegExp("^[A-Za-z0-9][-A-Za-z0-9.\
_:/@\\[\\]]*$","u");function ne(s,{instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s){let u=r;if(typeof a=="string"){if(b(a)>63){let m={
instancePath:i,schemaPath:"#/propertyNames/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT \
have more than 63 characters",schema:63,parentSchema:_.propertyNames,data:a,propertyName:a};e===null?e=[m]:e.push(
m),r++}if(!De.test(a)){let m={instancePath:i,schemaPath:"#/propertyNames/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][-A-Za-z0-9._]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._]*$"',schema:"^[A-Za-z0-9\
][-A-Za-z0-9._]*$",parentSchema:_.propertyNames,data:a,propertyName:a};e===null?e=[m]:e.push(m),r++}}var t=u===
r;if(!t){let m={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"\
property name must be valid",schema:_.propertyNames,parentSchema:_,data:s};e===null?e=[m]:e.push(m),r++}}for(let a in s){
let u=s[a];if(typeof u=="string"){if(b(u)>128){let m={instancePath:i+"/"+a.replace(/~/g,"~0").replace(/\//g,"~\
1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT have m\
ore than 128 characters",schema:128,parentSchema:v,data:u};e===null?e=[m]:e.push(m),r++}if(!Q.test(u)){let m={
instancePath:i+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A\
-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:v,data:u};e===null?e=[m]:
e.push(m),r++}}else{let m={instancePath:i+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitio\
ns/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.type,parentSchema:v,data:u};
e===null?e=[m]:e.push(m),r++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:_.type,parentSchema:_,data:s};e===null?e=[a]:e.push(a),r++}return ne.errors=
e,r===0}var Fe=new RegExp("^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$","u"),Be=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(\
/[A-Za-z0-9][-A-Za-z0-9_.]*)?$","u"),Ge=new RegExp("^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$","u");function pe(s,{
instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){let e=null,r=0,t=r,a=r;if(s&&typeof s=="\
object"&&!Array.isArray(s)){let m;if(s.repository===void 0&&(m="repository")||s.path===void 0&&(m="path")){let n={};
e===null?e=[n]:e.push(n),r++}}var u=a===r;if(u){let m={instancePath:i,schemaPath:"#/allOf/0/not",keyword:"not",
params:{},message:"must NOT be valid",schema:P.allOf[0].not,parentSchema:P.allOf[0],data:s};e===null?e=[m]:e.push(
m),r++}else r=t,e!==null&&(t?e.length=t:e=null);if(s&&typeof s=="object"&&!Array.isArray(s)){for(let m in s)if(!ee.
call(P.properties,m)){let n={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:m},message:"must NOT have additional properties",schema:!1,parentSchema:P,data:s};e===
null?e=[n]:e.push(n),r++}if(s.description!==void 0){let m=s.description;if(typeof m=="string"){if(b(m)>1e3){let n={
instancePath:i+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit:1e3},
message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:P.properties.description,data:m};e===
null?e=[n]:e.push(n),r++}}else{let n={instancePath:i+"/description",schemaPath:"#/properties/description/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:P.properties.description.type,parentSchema:P.
properties.description,data:m};e===null?e=[n]:e.push(n),r++}}if(s.repository!==void 0&&(re(s.repository,{instancePath:i+
"/repository",parentData:s,parentDataProperty:"repository",rootData:g})||(e=e===null?re.errors:e.concat(re.errors),
r=e.length)),s.path!==void 0){let m=s.path;if(typeof m=="string"){if(b(m)>2e3){let n={instancePath:i+"/path",schemaPath:"\
#/properties/path/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 char\
acters",schema:2e3,parentSchema:P.properties.path,data:m};e===null?e=[n]:e.push(n),r++}if(!Fe.test(m)){let n={
instancePath:i+"/path",schemaPath:"#/properties/path/pattern",keyword:"pattern",params:{pattern:"^(/|[A-Za-z]:\
[\\\\/])[^\\u0000]*$"},message:'must match pattern "^(/|[A-Za-z]:[\\\\/])[^\\u0000]*$"',schema:"^(/|[A-Za-z]:[\
\\\\/])[^\\u0000]*$",parentSchema:P.properties.path,data:m};e===null?e=[n]:e.push(n),r++}}else{let n={instancePath:i+
"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.
properties.path.type,parentSchema:P.properties.path,data:m};e===null?e=[n]:e.push(n),r++}}if(s.suspend!==void 0){
let m=s.suspend;if(typeof m!="boolean"){let n={instancePath:i+"/suspend",schemaPath:"#/properties/suspend/type",
keyword:"type",params:{type:"boolean"},message:"must be boolean",schema:P.properties.suspend.type,parentSchema:P.
properties.suspend,data:m};e===null?e=[n]:e.push(n),r++}}if(s.limits!==void 0){let m=s.limits;if(m&&typeof m==
"object"&&!Array.isArray(m)){for(let n in m)if(!(n==="maxConcurrentRuns"||n==="maxOpenPullRequests")){let p={instancePath:i+
"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties",schema:!1,parentSchema:P.properties.limits,data:m};e===null?e=[p]:
e.push(p),r++}if(m.maxConcurrentRuns!==void 0){let n=m.maxConcurrentRuns;if(!(typeof n=="number"&&!(n%1)&&!isNaN(
n)&&isFinite(n))){let p={instancePath:i+"/limits/maxConcurrentRuns",schemaPath:"#/properties/limits/properties\
/maxConcurrentRuns/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:P.properties.
limits.properties.maxConcurrentRuns.type,parentSchema:P.properties.limits.properties.maxConcurrentRuns,data:n};
e===null?e=[p]:e.push(p),r++}if(typeof n=="number"&&isFinite(n)){if(n>1e5||isNaN(n)){let p={instancePath:i+"/l\
imits/maxConcurrentRuns",schemaPath:"#/properties/limits/properties/maxConcurrentRuns/maximum",keyword:"maximu\
m",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:P.properties.limits.
properties.maxConcurrentRuns,data:n};e===null?e=[p]:e.push(p),r++}if(n<1||isNaN(n)){let p={instancePath:i+"/li\
mits/maxConcurrentRuns",schemaPath:"#/properties/limits/properties/maxConcurrentRuns/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:P.properties.limits.properties.maxConcurrentRuns,
data:n};e===null?e=[p]:e.push(p),r++}}}if(m.maxOpenPullRequests!==void 0){let n=m.maxOpenPullRequests;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/limits/maxOpenPullRequests",schemaPath:"#/p\
roperties/limits/properties/maxOpenPullRequests/type",keyword:"type",params:{type:"integer"},message:"must be \
integer",schema:P.properties.limits.properties.maxOpenPullRequests.type,parentSchema:P.properties.limits.properties.
maxOpenPullRequests,data:n};e===null?e=[p]:e.push(p),r++}if(typeof n=="number"&&isFinite(n)){if(n>1e5||isNaN(n)){
let p={instancePath:i+"/limits/maxOpenPullRequests",schemaPath:"#/properties/limits/properties/maxOpenPullRequ\
ests/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5},message:"must be <= 100000",schema:1e5,parentSchema:P.
properties.limits.properties.maxOpenPullRequests,data:n};e===null?e=[p]:e.push(p),r++}if(n<1||isNaN(n)){let p={
instancePath:i+"/limits/maxOpenPullRequests",schemaPath:"#/properties/limits/properties/maxOpenPullRequests/mi\
nimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:P.properties.
limits.properties.maxOpenPullRequests,data:n};e===null?e=[p]:e.push(p),r++}}}}else{let n={instancePath:i+"/lim\
its",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"object"},message:"must be object",schema:P.
properties.limits.type,parentSchema:P.properties.limits,data:m};e===null?e=[n]:e.push(n),r++}}if(s.budget!==void 0){
let m={instancePath:i+"/budget",schemaPath:"#/properties/budget/false schema",keyword:"false schema",params:{},
message:"boolean schema is false",schema:!1,parentSchema:P.properties.budget,data:s.budget};e===null?e=[m]:e.push(
m),r++}if(s.pullRequests!==void 0){let m=s.pullRequests;if(m&&typeof m=="object"&&!Array.isArray(m)){for(let n in m)
if(!(n==="draft"||n==="labels"||n==="reviewers"||n==="assignees"||n==="merge"||n==="closeOnPrune")){let p={instancePath:i+
"/pullRequests",schemaPath:"#/properties/pullRequests/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:P.properties.pullRequests,
data:m};e===null?e=[p]:e.push(p),r++}if(m.draft!==void 0){let n=m.draft;if(typeof n!="boolean"){let p={instancePath:i+
"/pullRequests/draft",schemaPath:"#/properties/pullRequests/properties/draft/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:P.properties.pullRequests.properties.draft.type,parentSchema:P.properties.
pullRequests.properties.draft,data:n};e===null?e=[p]:e.push(p),r++}}if(m.labels!==void 0){let n=m.labels;if(Array.
isArray(n)){if(n.length>100){let l={instancePath:i+"/pullRequests/labels",schemaPath:"#/properties/pullRequest\
s/properties/labels/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",
schema:100,parentSchema:P.properties.pullRequests.properties.labels,data:n};e===null?e=[l]:e.push(l),r++}let p=n.
length;for(let l=0;l<p;l++){let d=n[l];if(typeof d=="string"){if(b(d)>50){let f={instancePath:i+"/pullRequests\
/labels/"+l,schemaPath:"#/properties/pullRequests/properties/labels/items/maxLength",keyword:"maxLength",params:{
limit:50},message:"must NOT have more than 50 characters",schema:50,parentSchema:P.properties.pullRequests.properties.
labels.items,data:d};e===null?e=[f]:e.push(f),r++}if(b(d)<1){let f={instancePath:i+"/pullRequests/labels/"+l,schemaPath:"\
#/properties/pullRequests/properties/labels/items/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters",schema:1,parentSchema:P.properties.pullRequests.properties.labels.items,data:d};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:i+"/pullRequests/labels/"+l,schemaPath:"#/properties/pu\
llRequests/properties/labels/items/type",keyword:"type",params:{type:"string"},message:"must be string",schema:P.
properties.pullRequests.properties.labels.items.type,parentSchema:P.properties.pullRequests.properties.labels.
items,data:d};e===null?e=[f]:e.push(f),r++}}let o=n.length,h;if(o>1){let l={};for(;o--;){let d=n[o];if(typeof d==
"string"){if(typeof l[d]=="number"){h=l[d];let f={instancePath:i+"/pullRequests/labels",schemaPath:"#/properti\
es/pullRequests/properties/labels/uniqueItems",keyword:"uniqueItems",params:{i:o,j:h},message:"must NOT have d\
uplicate items (items ## "+h+" and "+o+" are identical)",schema:!0,parentSchema:P.properties.pullRequests.properties.
labels,data:n};e===null?e=[f]:e.push(f),r++;break}l[d]=o}}}}else{let p={instancePath:i+"/pullRequests/labels",
schemaPath:"#/properties/pullRequests/properties/labels/type",keyword:"type",params:{type:"array"},message:"mu\
st be array",schema:P.properties.pullRequests.properties.labels.type,parentSchema:P.properties.pullRequests.properties.
labels,data:n};e===null?e=[p]:e.push(p),r++}}if(m.reviewers!==void 0){let n=m.reviewers;if(Array.isArray(n)){if(n.
length>15){let l={instancePath:i+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/properties/re\
viewers/maxItems",keyword:"maxItems",params:{limit:15},message:"must NOT have more than 15 items",schema:15,parentSchema:P.
properties.pullRequests.properties.reviewers,data:n};e===null?e=[l]:e.push(l),r++}let p=n.length;for(let l=0;l<
p;l++){let d=n[l];if(typeof d=="string"){if(b(d)>100){let f={instancePath:i+"/pullRequests/reviewers/"+l,schemaPath:"\
#/definitions/reviewer/maxLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 \
characters",schema:100,parentSchema:se,data:d};e===null?e=[f]:e.push(f),r++}if(!Be.test(d)){let f={instancePath:i+
"/pullRequests/reviewers/"+l,schemaPath:"#/definitions/reviewer/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-\
9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(/[A-Za-z0-9][-A-Za-z0-9_.]*)?$",parentSchema:se,
data:d};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:i+"/pullRequests/reviewers/"+l,schemaPath:"#/de\
finitions/reviewer/type",keyword:"type",params:{type:"string"},message:"must be string",schema:se.type,parentSchema:se,
data:d};e===null?e=[f]:e.push(f),r++}}let o=n.length,h;if(o>1){e:for(;o--;)for(h=o;h--;)if(V(n[o],n[h])){let l={
instancePath:i+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/properties/reviewers/uniqueItem\
s",keyword:"uniqueItems",params:{i:o,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+o+" are\
 identical)",schema:!0,parentSchema:P.properties.pullRequests.properties.reviewers,data:n};e===null?e=[l]:e.push(
l),r++;break e}}}else{let p={instancePath:i+"/pullRequests/reviewers",schemaPath:"#/properties/pullRequests/pr\
operties/reviewers/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.pullRequests.
properties.reviewers.type,parentSchema:P.properties.pullRequests.properties.reviewers,data:n};e===null?e=[p]:e.
push(p),r++}}if(m.assignees!==void 0){let n=m.assignees;if(Array.isArray(n)){if(n.length>10){let l={instancePath:i+
"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/assignees/maxItems",keyword:"maxIte\
ms",params:{limit:10},message:"must NOT have more than 10 items",schema:10,parentSchema:P.properties.pullRequests.
properties.assignees,data:n};e===null?e=[l]:e.push(l),r++}let p=n.length;for(let l=0;l<p;l++){let d=n[l];if(typeof d==
"string"){if(b(d)>100){let f={instancePath:i+"/pullRequests/assignees/"+l,schemaPath:"#/definitions/account/ma\
xLength",keyword:"maxLength",params:{limit:100},message:"must NOT have more than 100 characters",schema:100,parentSchema:te,
data:d};e===null?e=[f]:e.push(f),r++}if(!Ge.test(d)){let f={instancePath:i+"/pullRequests/assignees/"+l,schemaPath:"\
#/definitions/account/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$"},message:'\
must match pattern "^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$"',schema:"^[A-Za-z0-9][-A-Za-z0-9_.]*(\\[bot\\])?$",
parentSchema:te,data:d};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:i+"/pullRequests/assignees/"+l,
schemaPath:"#/definitions/account/type",keyword:"type",params:{type:"string"},message:"must be string",schema:te.
type,parentSchema:te,data:d};e===null?e=[f]:e.push(f),r++}}let o=n.length,h;if(o>1){e:for(;o--;)for(h=o;h--;)if(V(
n[o],n[h])){let l={instancePath:i+"/pullRequests/assignees",schemaPath:"#/properties/pullRequests/properties/a\
ssignees/uniqueItems",keyword:"uniqueItems",params:{i:o,j:h},message:"must NOT have duplicate items (items ## "+
h+" and "+o+" are identical)",schema:!0,parentSchema:P.properties.pullRequests.properties.assignees,data:n};e===
null?e=[l]:e.push(l),r++;break e}}}else{let p={instancePath:i+"/pullRequests/assignees",schemaPath:"#/properti\
es/pullRequests/properties/assignees/type",keyword:"type",params:{type:"array"},message:"must be array",schema:P.
properties.pullRequests.properties.assignees.type,parentSchema:P.properties.pullRequests.properties.assignees,
data:n};e===null?e=[p]:e.push(p),r++}}if(m.merge!==void 0){let n=m.merge;if(typeof n!="string"){let p={instancePath:i+
"/pullRequests/merge",schemaPath:"#/properties/pullRequests/properties/merge/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:P.properties.pullRequests.properties.merge.type,parentSchema:P.properties.
pullRequests.properties.merge,data:n};e===null?e=[p]:e.push(p),r++}if(n!=="never"){let p={instancePath:i+"/pul\
lRequests/merge",schemaPath:"#/properties/pullRequests/properties/merge/enum",keyword:"enum",params:{allowedValues:P.
properties.pullRequests.properties.merge.enum},message:"must be equal to one of the allowed values",schema:P.properties.
pullRequests.properties.merge.enum,parentSchema:P.properties.pullRequests.properties.merge,data:n};e===null?e=
[p]:e.push(p),r++}}if(m.closeOnPrune!==void 0){let n=m.closeOnPrune;if(typeof n!="boolean"){let p={instancePath:i+
"/pullRequests/closeOnPrune",schemaPath:"#/properties/pullRequests/properties/closeOnPrune/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean",schema:P.properties.pullRequests.properties.closeOnPrune.type,
parentSchema:P.properties.pullRequests.properties.closeOnPrune,data:n};e===null?e=[p]:e.push(p),r++}}}else{let n={
instancePath:i+"/pullRequests",schemaPath:"#/properties/pullRequests/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:P.properties.pullRequests.type,parentSchema:P.properties.pullRequests,data:m};
e===null?e=[n]:e.push(n),r++}}if(s.protectedPaths!==void 0){let m=s.protectedPaths;if(Array.isArray(m)){if(m.length>
1e3){let h={instancePath:i+"/protectedPaths",schemaPath:"#/properties/protectedPaths/maxItems",keyword:"maxIte\
ms",params:{limit:1e3},message:"must NOT have more than 1000 items",schema:1e3,parentSchema:P.properties.protectedPaths,
data:m};e===null?e=[h]:e.push(h),r++}let n=m.length;for(let h=0;h<n;h++){let l=m[h];if(typeof l=="string"){if(b(
l)>1e3){let d={instancePath:i+"/protectedPaths/"+h,schemaPath:"definitions.json#/definitions/glob/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters",schema:1e3,parentSchema:M,data:l};
e===null?e=[d]:e.push(d),r++}if(!_e.test(l)){let d={instancePath:i+"/protectedPaths/"+h,schemaPath:"definition\
s.json#/definitions/glob/pattern",keyword:"pattern",params:{pattern:"^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\
\\]+$"},message:'must match pattern "^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$"',schema:"^(?!/)(?!(.\
*/)?\\.\\.(/|$))[^\\u0000-\\u001f\\\\]+$",parentSchema:M,data:l};e===null?e=[d]:e.push(d),r++}}else{let d={instancePath:i+
"/protectedPaths/"+h,schemaPath:"definitions.json#/definitions/glob/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:M.type,parentSchema:M,data:l};e===null?e=[d]:e.push(d),r++}}let p=m.length,o;if(p>
1){e:for(;p--;)for(o=p;o--;)if(V(m[p],m[o])){let h={instancePath:i+"/protectedPaths",schemaPath:"#/properties/\
protectedPaths/uniqueItems",keyword:"uniqueItems",params:{i:p,j:o},message:"must NOT have duplicate items (ite\
ms ## "+o+" and "+p+" are identical)",schema:!0,parentSchema:P.properties.protectedPaths,data:m};e===null?e=[h]:
e.push(h),r++;break e}}}else{let n={instancePath:i+"/protectedPaths",schemaPath:"#/properties/protectedPaths/t\
ype",keyword:"type",params:{type:"array"},message:"must be array",schema:P.properties.protectedPaths.type,parentSchema:P.
properties.protectedPaths,data:m};e===null?e=[n]:e.push(n),r++}}if(s.checks!==void 0&&(ie(s.checks,{instancePath:i+
"/checks",parentData:s,parentDataProperty:"checks",rootData:g})||(e=e===null?ie.errors:e.concat(ie.errors),r=e.
length)),s.modelAliases!==void 0&&(ne(s.modelAliases,{instancePath:i+"/modelAliases",parentData:s,parentDataProperty:"\
modelAliases",rootData:g})||(e=e===null?ne.errors:e.concat(ne.errors),r=e.length)),s.agents!==void 0){let m={instancePath:i+
"/agents",schemaPath:"#/properties/agents/false schema",keyword:"false schema",params:{},message:"boolean sche\
ma is false",schema:!1,parentSchema:P.properties.agents,data:s.agents};e===null?e=[m]:e.push(m),r++}if(s.toolPresets!==
void 0){let m={instancePath:i+"/toolPresets",schemaPath:"#/properties/toolPresets/false schema",keyword:"false\
 schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:P.properties.toolPresets,data:s.toolPresets};
e===null?e=[m]:e.push(m),r++}if(s.mcpServers!==void 0){let m={instancePath:i+"/mcpServers",schemaPath:"#/prope\
rties/mcpServers/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:P.
properties.mcpServers,data:s.mcpServers};e===null?e=[m]:e.push(m),r++}if(s.notifications!==void 0){let m={instancePath:i+
"/notifications",schemaPath:"#/properties/notifications/false schema",keyword:"false schema",params:{},message:"\
boolean schema is false",schema:!1,parentSchema:P.properties.notifications,data:s.notifications};e===null?e=[m]:
e.push(m),r++}if(s.triggers!==void 0){let m={instancePath:i+"/triggers",schemaPath:"#/properties/triggers/fals\
e schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:P.properties.
triggers,data:s.triggers};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:P.type,parentSchema:P,data:s};e===null?e=[m]:e.push(
m),r++}return pe.errors=e,r===0}function Ie(s,{instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must have required property 'api\
Version'",schema:D.required,parentSchema:D,data:s};e===null?e=[t]:e.push(t),r++}if(s.kind===void 0){let t={instancePath:i,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},message:"must have required propert\
y 'kind'",schema:D.required,parentSchema:D,data:s};e===null?e=[t]:e.push(t),r++}if(s.metadata===void 0){let t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"metadata"},message:"must ha\
ve required property 'metadata'",schema:D.required,parentSchema:D,data:s};e===null?e=[t]:e.push(t),r++}for(let t in s)
if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){let a={instancePath:i,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional pro\
perties",schema:!1,parentSchema:D,data:s};e===null?e=[a]:e.push(a),r++}if(s.apiVersion!==void 0){let t=s.apiVersion;
if(t!=="orca.dev/v1alpha1"){let a={instancePath:i+"/apiVersion",schemaPath:"definitions.json#/definitions/apiV\
ersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"must be equal to constant",schema:"\
orca.dev/v1alpha1",parentSchema:Se,data:t};e===null?e=[a]:e.push(a),r++}}if(s.kind!==void 0){let t=s.kind;if(t!==
"Project"){let a={instancePath:i+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"\
Project"},message:"must be equal to constant",schema:"Project",parentSchema:D.properties.kind,data:t};e===null?
e=[a]:e.push(a),r++}}s.metadata!==void 0&&(ae(s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"\
metadata",rootData:g})||(e=e===null?ae.errors:e.concat(ae.errors),r=e.length)),s.spec!==void 0&&(pe(s.spec,{instancePath:i+
"/spec",parentData:s,parentDataProperty:"spec",rootData:g})||(e=e===null?pe.errors:e.concat(pe.errors),r=e.length))}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:D.
type,parentSchema:D,data:s};e===null?e=[t]:e.push(t),r++}return Ie.errors=e,r===0}var ts=Ce,O={type:"object",required:[
"apiVersion","kind","metadata","spec"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#\
/definitions/apiVersion"},kind:{const:"AgentPool"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{
$ref:"#/definitions/poolSpec"}},definitions:{poolSpec:{type:"object",required:["template"],additionalProperties:!1,
properties:{replicas:{type:"integer",minimum:0,maximum:1e3,default:1},selector:{$ref:"definitions.json#/defini\
tions/labels"},suspend:{type:"boolean",default:!1},template:{type:"object",additionalProperties:!1,properties:{
metadata:{type:"object",additionalProperties:!1,properties:{labels:{$ref:"definitions.json#/definitions/labels"}}},
spec:{$ref:"definitions.json#/definitions/podSpec"}}}}}}},Z={type:"object",required:["name"],additionalProperties:!1,
properties:{name:{$ref:"#/definitions/name"},project:{$ref:"#/definitions/name",default:"default"},labels:{$ref:"\
#/definitions/labels"},annotations:{$ref:"#/definitions/annotations"}}};function me(s,{instancePath:i="",parentData:k,
parentDataProperty:x,rootData:g=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===
void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'",schema:Z.required,parentSchema:Z,data:s};e===null?e=[t]:e.push(t),r++}for(let t in s)
if(!(t==="name"||t==="project"||t==="labels"||t==="annotations")){let a={instancePath:i,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have additional p\
roperties",schema:!1,parentSchema:Z,data:s};e===null?e=[a]:e.push(a),r++}if(s.name!==void 0){let t=s.name;if(typeof t==
"string"){if(b(t)>63){let a={instancePath:i+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLeng\
th",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:t};e===null?
e=[a]:e.push(a),r++}if(!C.test(t)){let a={instancePath:i+"/name",schemaPath:"#/definitions/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[\
a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:t};e===null?e=[a]:e.push(a),r++}}else{
let a={instancePath:i+"/name",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:A.type,parentSchema:A,data:t};e===null?e=[a]:e.push(a),r++}}if(s.project!==void 0){let t=s.
project;if(typeof t=="string"){if(b(t)>63){let a={instancePath:i+"/project",schemaPath:"#/definitions/name/max\
Length",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,
data:t};e===null?e=[a]:e.push(a),r++}if(!C.test(t)){let a={instancePath:i+"/project",schemaPath:"#/definitions\
/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match patter\
n "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:t};e===null?
e=[a]:e.push(a),r++}}else{let a={instancePath:i+"/project",schemaPath:"#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:t};e===null?e=[a]:e.push(a),
r++}}s.labels!==void 0&&(j(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:g})||
(e=e===null?j.errors:e.concat(j.errors),r=e.length)),s.annotations!==void 0&&($(s.annotations,{instancePath:i+
"/annotations",parentData:s,parentDataProperty:"annotations",rootData:g})||(e=e===null?$.errors:e.concat($.errors),
r=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mus\
t be object",schema:Z.type,parentSchema:Z,data:s};e===null?e=[t]:e.push(t),r++}return me.errors=e,r===0}var N={
type:"object",required:["template"],additionalProperties:!1,properties:{replicas:{type:"integer",minimum:0,maximum:1e3,
default:1},selector:{$ref:"definitions.json#/definitions/labels"},suspend:{type:"boolean",default:!1},template:{
type:"object",additionalProperties:!1,properties:{metadata:{type:"object",additionalProperties:!1,properties:{
labels:{$ref:"definitions.json#/definitions/labels"}}},spec:{$ref:"definitions.json#/definitions/podSpec"}}}}};
function K(s,{instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){let e=null,r=0;if(s&&typeof s==
"object"&&!Array.isArray(s)){for(let a in s){let u=r;if(typeof a=="string"){if(b(a)>253){let m={instancePath:i,
schemaPath:"#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have mo\
re than 253 characters",schema:253,parentSchema:G,data:a,propertyName:a};e===null?e=[m]:e.push(m),r++}if(!ke.test(
a)){let m={instancePath:i,schemaPath:"#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-\
z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0\
-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9]\
)?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:G,data:a,propertyName:a};e===null?e=[m]:e.push(m),
r++}}var t=u===r;if(!t){let m={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},
message:"property name must be valid",schema:z.propertyNames,parentSchema:z,data:s};e===null?e=[m]:e.push(m),r++}}
for(let a in s){let u=s[a];if(typeof u=="string"){if(b(u)>63){let m={instancePath:i+"/"+a.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must \
NOT have more than 63 characters",schema:63,parentSchema:z.additionalProperties,data:u};e===null?e=[m]:e.push(
m),r++}if(!ze.test(u)){let m={instancePath:i+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additi\
onalProperties/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'\
must match pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za\
-z0-9])?)?$",parentSchema:z.additionalProperties,data:u};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:i+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:z.additionalProperties.type,parentSchema:z.additionalProperties,data:u};
e===null?e=[m]:e.push(m),r++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:z.type,parentSchema:z,data:s};e===null?e=[a]:e.push(a),r++}return K.errors=
e,r===0}var c={type:"object",additionalProperties:!1,properties:{agent:{type:"string",enum:["claude","command"],
"x-orca-later":["claude-code","codex","gemini"],default:"claude"},model:{$ref:"#/definitions/model"},systemPrompt:{
type:"string",maxLength:65536},capabilities:{type:"array",items:{$ref:"#/definitions/capability"},uniqueItems:!0,
maxItems:100},maxConcurrency:{type:"integer",minimum:1,maximum:100,default:1},maxTokens:{type:"integer",minimum:1,
maximum:1e6,default:16384},maxTurns:{type:"integer",minimum:1,maximum:1e3,default:50},tools:{type:"array",items:{
$ref:"#/definitions/tool"},uniqueItems:!0},toolPreset:!1,mcpServers:!1,restartPolicy:{type:"string",enum:["Alw\
ays","OnFailure","Never"],default:"Always"},executor:{type:"string",enum:["process"],"x-orca-later":["containe\
r","kubernetes"],default:"process"},image:!1,resources:!1,command:{type:"array",items:{type:"string",minLength:1,
maxLength:4096},minItems:1,maxItems:100},env:{type:"array",items:{$ref:"#/definitions/environmentName"},uniqueItems:!0,
maxItems:100},network:!1,heartbeatSeconds:{type:"integer",minimum:1,maximum:86400,default:90},stallTimeoutSeconds:{
type:"integer",minimum:1,maximum:604800}},if:{properties:{agent:{const:"command"}},required:["agent"]},then:{required:[
"command"],"x-orca-message":'agent command needs the program to run in "command"'},dependencies:{command:{required:[
"agent"],properties:{agent:{const:"command","x-orca-message":'must be command where a "command" is given'}},"x\
-orca-message":'"command" is run by agent command alone: add agent: command or remove it'}}},R={type:"string",
pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",maxLength:63,"x-orca-message":'must be at most 63 letters\
, digits, "-", "_" and ".", and start and end with a letter or digit'},E={type:"string",enum:["read_file","wri\
te_file","edit_file","list_files","search_code","run_command"]},B={type:"string",pattern:"^(?!(ORCA|GIT|GH|GIT\
HUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND\
)$)[A-Za-z_][A-Za-z0-9_]*$",maxLength:128,"x-orca-message":"must be the name of an environment variable, and n\
one that belongs to Git, a forge, a loader or the shell (GIT_*, SSH_*, GITHUB_*, ORCA_*, LD_*, PATH, HOME and \
the like)"},ve=new RegExp("^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$","u"),Ee=new RegExp("^(?!(ORCA|GIT|GH|GI\
THUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAN\
D)$)[A-Za-z_][A-Za-z0-9_]*$","u");function oe(s,{instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){
let e=null,r=0,t=r,a=!0,u=r;if(s&&typeof s=="object"&&!Array.isArray(s)){let n;if(s.agent===void 0&&(n="agent")){
let p={};e===null?e=[p]:e.push(p),r++}else if(s.agent!==void 0&&s.agent!=="command"){let p={};e===null?e=[p]:e.
push(p),r++}}var m=u===r;if(r=t,e!==null&&(t?e.length=t:e=null),m){let n=r;if(s&&typeof s=="object"&&!Array.isArray(
s)&&s.command===void 0){let o={instancePath:i,schemaPath:"#/then/required",keyword:"required",params:{missingProperty:"\
command"},message:"must have required property 'command'",schema:c.then.required,parentSchema:c.then,data:s};e===
null?e=[o]:e.push(o),r++}var m=n===r;a=m}if(!a){let n={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"\
then"},message:'must match "then" schema',schema:c.if,parentSchema:c,data:s};e===null?e=[n]:e.push(n),r++}if(s&&
typeof s=="object"&&!Array.isArray(s)){for(let n in s)if(!ee.call(c.properties,n)){let p={instancePath:i,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have ad\
ditional properties",schema:!1,parentSchema:c,data:s};e===null?e=[p]:e.push(p),r++}if(s.command!==void 0&&s&&typeof s==
"object"&&!Array.isArray(s)){if(s.agent===void 0){let n={instancePath:i,schemaPath:"#/dependencies/command/req\
uired",keyword:"required",params:{missingProperty:"agent"},message:"must have required property 'agent'",schema:c.
dependencies.command.required,parentSchema:c.dependencies.command,data:s};e===null?e=[n]:e.push(n),r++}if(s.agent!==
void 0){let n=s.agent;if(n!=="command"){let p={instancePath:i+"/agent",schemaPath:"#/dependencies/command/prop\
erties/agent/const",keyword:"const",params:{allowedValue:"command"},message:"must be equal to constant",schema:"\
command",parentSchema:c.dependencies.command.properties.agent,data:n};e===null?e=[p]:e.push(p),r++}}}if(s.agent!==
void 0){let n=s.agent;if(typeof n!="string"){let p={instancePath:i+"/agent",schemaPath:"#/properties/agent/typ\
e",keyword:"type",params:{type:"string"},message:"must be string",schema:c.properties.agent.type,parentSchema:c.
properties.agent,data:n};e===null?e=[p]:e.push(p),r++}if(!(n==="claude"||n==="command")){let p={instancePath:i+
"/agent",schemaPath:"#/properties/agent/enum",keyword:"enum",params:{allowedValues:c.properties.agent.enum},message:"\
must be equal to one of the allowed values",schema:c.properties.agent.enum,parentSchema:c.properties.agent,data:n};
e===null?e=[p]:e.push(p),r++}}if(s.model!==void 0){let n=s.model;if(typeof n=="string"){if(b(n)>128){let p={instancePath:i+
"/model",schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"must NOT h\
ave more than 128 characters",schema:128,parentSchema:v,data:n};e===null?e=[p]:e.push(p),r++}if(!Q.test(n)){let p={
instancePath:i+"/model",schemaPath:"#/definitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-\
9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A\
-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:v,data:n};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:i+
"/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:v.type,parentSchema:v,data:n};e===null?e=[p]:e.push(p),r++}}if(s.systemPrompt!==void 0){let n=s.systemPrompt;
if(typeof n=="string"){if(b(n)>65536){let p={instancePath:i+"/systemPrompt",schemaPath:"#/properties/systemPro\
mpt/maxLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,
parentSchema:c.properties.systemPrompt,data:n};e===null?e=[p]:e.push(p),r++}}else{let p={instancePath:i+"/syst\
emPrompt",schemaPath:"#/properties/systemPrompt/type",keyword:"type",params:{type:"string"},message:"must be s\
tring",schema:c.properties.systemPrompt.type,parentSchema:c.properties.systemPrompt,data:n};e===null?e=[p]:e.push(
p),r++}}if(s.capabilities!==void 0){let n=s.capabilities;if(Array.isArray(n)){if(n.length>100){let l={instancePath:i+
"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:c.properties.capabilities,data:n};e===null?e=[l]:e.
push(l),r++}let p=n.length;for(let l=0;l<p;l++){let d=n[l];if(typeof d=="string"){if(b(d)>63){let f={instancePath:i+
"/capabilities/"+l,schemaPath:"#/definitions/capability/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:R,data:d};e===null?e=[f]:e.push(f),r++}if(!ve.test(
d)){let f={instancePath:i+"/capabilities/"+l,schemaPath:"#/definitions/capability/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]\
*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:R,data:d};e===null?e=[f]:e.
push(f),r++}}else{let f={instancePath:i+"/capabilities/"+l,schemaPath:"#/definitions/capability/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:R.type,parentSchema:R,data:d};e===null?e=[f]:e.push(
f),r++}}let o=n.length,h;if(o>1){e:for(;o--;)for(h=o;h--;)if(V(n[o],n[h])){let l={instancePath:i+"/capabilitie\
s",schemaPath:"#/properties/capabilities/uniqueItems",keyword:"uniqueItems",params:{i:o,j:h},message:"must NOT\
 have duplicate items (items ## "+h+" and "+o+" are identical)",schema:!0,parentSchema:c.properties.capabilities,
data:n};e===null?e=[l]:e.push(l),r++;break e}}}else{let p={instancePath:i+"/capabilities",schemaPath:"#/proper\
ties/capabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.capabilities.
type,parentSchema:c.properties.capabilities,data:n};e===null?e=[p]:e.push(p),r++}}if(s.maxConcurrency!==void 0){
let n=s.maxConcurrency;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/maxCo\
ncurrency",schemaPath:"#/properties/maxConcurrency/type",keyword:"type",params:{type:"integer"},message:"must \
be integer",schema:c.properties.maxConcurrency.type,parentSchema:c.properties.maxConcurrency,data:n};e===null?
e=[p]:e.push(p),r++}if(typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n)){let p={instancePath:i+"/maxConcurr\
ency",schemaPath:"#/properties/maxConcurrency/maximum",keyword:"maximum",params:{comparison:"<=",limit:100},message:"\
must be <= 100",schema:100,parentSchema:c.properties.maxConcurrency,data:n};e===null?e=[p]:e.push(p),r++}if(n<
1||isNaN(n)){let p={instancePath:i+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:c.properties.maxConcurrency,
data:n};e===null?e=[p]:e.push(p),r++}}}if(s.maxTokens!==void 0){let n=s.maxTokens;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/maxTokens",schemaPath:"#/properties/maxTokens/type",keyword:"\
type",params:{type:"integer"},message:"must be integer",schema:c.properties.maxTokens.type,parentSchema:c.properties.
maxTokens,data:n};e===null?e=[p]:e.push(p),r++}if(typeof n=="number"&&isFinite(n)){if(n>1e6||isNaN(n)){let p={
instancePath:i+"/maxTokens",schemaPath:"#/properties/maxTokens/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e6},message:"must be <= 1000000",schema:1e6,parentSchema:c.properties.maxTokens,data:n};e===null?e=
[p]:e.push(p),r++}if(n<1||isNaN(n)){let p={instancePath:i+"/maxTokens",schemaPath:"#/properties/maxTokens/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:c.properties.
maxTokens,data:n};e===null?e=[p]:e.push(p),r++}}}if(s.maxTurns!==void 0){let n=s.maxTurns;if(!(typeof n=="numb\
er"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/maxTurns",schemaPath:"#/properties/maxTurns/type",
keyword:"type",params:{type:"integer"},message:"must be integer",schema:c.properties.maxTurns.type,parentSchema:c.
properties.maxTurns,data:n};e===null?e=[p]:e.push(p),r++}if(typeof n=="number"&&isFinite(n)){if(n>1e3||isNaN(n)){
let p={instancePath:i+"/maxTurns",schemaPath:"#/properties/maxTurns/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:c.properties.maxTurns,data:n};e===null?e=[p]:
e.push(p),r++}if(n<1||isNaN(n)){let p={instancePath:i+"/maxTurns",schemaPath:"#/properties/maxTurns/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:c.properties.maxTurns,data:n};
e===null?e=[p]:e.push(p),r++}}}if(s.tools!==void 0){let n=s.tools;if(Array.isArray(n)){let p=n.length;for(let l=0;l<
p;l++){let d=n[l];if(typeof d!="string"){let f={instancePath:i+"/tools/"+l,schemaPath:"#/definitions/tool/type",
keyword:"type",params:{type:"string"},message:"must be string",schema:E.type,parentSchema:E,data:d};e===null?e=
[f]:e.push(f),r++}if(!(d==="read_file"||d==="write_file"||d==="edit_file"||d==="list_files"||d==="search_code"||
d==="run_command")){let f={instancePath:i+"/tools/"+l,schemaPath:"#/definitions/tool/enum",keyword:"enum",params:{
allowedValues:E.enum},message:"must be equal to one of the allowed values",schema:E.enum,parentSchema:E,data:d};
e===null?e=[f]:e.push(f),r++}}let o=n.length,h;if(o>1){e:for(;o--;)for(h=o;h--;)if(V(n[o],n[h])){let l={instancePath:i+
"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i:o,j:h},message:"must NOT \
have duplicate items (items ## "+h+" and "+o+" are identical)",schema:!0,parentSchema:c.properties.tools,data:n};
e===null?e=[l]:e.push(l),r++;break e}}}else{let p={instancePath:i+"/tools",schemaPath:"#/properties/tools/type",
keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.tools.type,parentSchema:c.properties.
tools,data:n};e===null?e=[p]:e.push(p),r++}}if(s.toolPreset!==void 0){let n={instancePath:i+"/toolPreset",schemaPath:"\
#/properties/toolPreset/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:c.properties.toolPreset,data:s.toolPreset};e===null?e=[n]:e.push(n),r++}if(s.mcpServers!==void 0){
let n={instancePath:i+"/mcpServers",schemaPath:"#/properties/mcpServers/false schema",keyword:"false schema",params:{},
message:"boolean schema is false",schema:!1,parentSchema:c.properties.mcpServers,data:s.mcpServers};e===null?e=
[n]:e.push(n),r++}if(s.restartPolicy!==void 0){let n=s.restartPolicy;if(typeof n!="string"){let p={instancePath:i+
"/restartPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"type",params:{type:"string"},message:"m\
ust be string",schema:c.properties.restartPolicy.type,parentSchema:c.properties.restartPolicy,data:n};e===null?
e=[p]:e.push(p),r++}if(!(n==="Always"||n==="OnFailure"||n==="Never")){let p={instancePath:i+"/restartPolicy",schemaPath:"\
#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:c.properties.restartPolicy.enum},message:"\
must be equal to one of the allowed values",schema:c.properties.restartPolicy.enum,parentSchema:c.properties.restartPolicy,
data:n};e===null?e=[p]:e.push(p),r++}}if(s.executor!==void 0){let n=s.executor;if(typeof n!="string"){let p={instancePath:i+
"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"must be str\
ing",schema:c.properties.executor.type,parentSchema:c.properties.executor,data:n};e===null?e=[p]:e.push(p),r++}
if(n!=="process"){let p={instancePath:i+"/executor",schemaPath:"#/properties/executor/enum",keyword:"enum",params:{
allowedValues:c.properties.executor.enum},message:"must be equal to one of the allowed values",schema:c.properties.
executor.enum,parentSchema:c.properties.executor,data:n};e===null?e=[p]:e.push(p),r++}}if(s.image!==void 0){let n={
instancePath:i+"/image",schemaPath:"#/properties/image/false schema",keyword:"false schema",params:{},message:"\
boolean schema is false",schema:!1,parentSchema:c.properties.image,data:s.image};e===null?e=[n]:e.push(n),r++}
if(s.resources!==void 0){let n={instancePath:i+"/resources",schemaPath:"#/properties/resources/false schema",keyword:"\
false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:c.properties.resources,data:s.
resources};e===null?e=[n]:e.push(n),r++}if(s.command!==void 0){let n=s.command;if(Array.isArray(n)){if(n.length>
100){let o={instancePath:i+"/command",schemaPath:"#/properties/command/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:c.properties.command,data:n};e===null?e=[o]:
e.push(o),r++}if(n.length<1){let o={instancePath:i+"/command",schemaPath:"#/properties/command/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:c.properties.command,
data:n};e===null?e=[o]:e.push(o),r++}let p=n.length;for(let o=0;o<p;o++){let h=n[o];if(typeof h=="string"){if(b(
h)>4096){let l={instancePath:i+"/command/"+o,schemaPath:"#/properties/command/items/maxLength",keyword:"maxLen\
gth",params:{limit:4096},message:"must NOT have more than 4096 characters",schema:4096,parentSchema:c.properties.
command.items,data:h};e===null?e=[l]:e.push(l),r++}if(b(h)<1){let l={instancePath:i+"/command/"+o,schemaPath:"\
#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters",schema:1,parentSchema:c.properties.command.items,data:h};e===null?e=[l]:e.push(l),r++}}else{let l={
instancePath:i+"/command/"+o,schemaPath:"#/properties/command/items/type",keyword:"type",params:{type:"string"},
message:"must be string",schema:c.properties.command.items.type,parentSchema:c.properties.command.items,data:h};
e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:i+"/command",schemaPath:"#/properties/command/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:c.properties.command.type,parentSchema:c.properties.
command,data:n};e===null?e=[p]:e.push(p),r++}}if(s.env!==void 0){let n=s.env;if(Array.isArray(n)){if(n.length>
100){let l={instancePath:i+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxItems",params:{limit:100},
message:"must NOT have more than 100 items",schema:100,parentSchema:c.properties.env,data:n};e===null?e=[l]:e.
push(l),r++}let p=n.length;for(let l=0;l<p;l++){let d=n[l];if(typeof d=="string"){if(b(d)>128){let f={instancePath:i+
"/env/"+l,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLength",params:{limit:128},message:"\
must NOT have more than 128 characters",schema:128,parentSchema:B,data:d};e===null?e=[f]:e.push(f),r++}if(!Ee.
test(d)){let f={instancePath:i+"/env/"+l,schemaPath:"#/definitions/environmentName/pattern",keyword:"pattern",
params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH\
_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must match pattern "^(?!(ORCA|GIT|G\
H|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_CO\
MMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NO\
DE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$",parentSchema:B,data:d};
e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:i+"/env/"+l,schemaPath:"#/definitions/environmentName/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:B.type,parentSchema:B,data:d};e===null?
e=[f]:e.push(f),r++}}let o=n.length,h;if(o>1){e:for(;o--;)for(h=o;h--;)if(V(n[o],n[h])){let l={instancePath:i+
"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:o,j:h},message:"must NOT have\
 duplicate items (items ## "+h+" and "+o+" are identical)",schema:!0,parentSchema:c.properties.env,data:n};e===
null?e=[l]:e.push(l),r++;break e}}}else{let p={instancePath:i+"/env",schemaPath:"#/properties/env/type",keyword:"\
type",params:{type:"array"},message:"must be array",schema:c.properties.env.type,parentSchema:c.properties.env,
data:n};e===null?e=[p]:e.push(p),r++}}if(s.network!==void 0){let n={instancePath:i+"/network",schemaPath:"#/pr\
operties/network/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:c.
properties.network,data:s.network};e===null?e=[n]:e.push(n),r++}if(s.heartbeatSeconds!==void 0){let n=s.heartbeatSeconds;
if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:c.
properties.heartbeatSeconds.type,parentSchema:c.properties.heartbeatSeconds,data:n};e===null?e=[p]:e.push(p),r++}
if(typeof n=="number"&&isFinite(n)){if(n>86400||isNaN(n)){let p={instancePath:i+"/heartbeatSeconds",schemaPath:"\
#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:86400},message:"must be\
 <= 86400",schema:86400,parentSchema:c.properties.heartbeatSeconds,data:n};e===null?e=[p]:e.push(p),r++}if(n<1||
isNaN(n)){let p={instancePath:i+"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:c.properties.heartbeatSeconds,
data:n};e===null?e=[p]:e.push(p),r++}}}if(s.stallTimeoutSeconds!==void 0){let n=s.stallTimeoutSeconds;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/stallTimeoutSeconds",schemaPath:"#/properti\
es/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:c.properties.
stallTimeoutSeconds.type,parentSchema:c.properties.stallTimeoutSeconds,data:n};e===null?e=[p]:e.push(p),r++}if(typeof n==
"number"&&isFinite(n)){if(n>604800||isNaN(n)){let p={instancePath:i+"/stallTimeoutSeconds",schemaPath:"#/prope\
rties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <=\
 604800",schema:604800,parentSchema:c.properties.stallTimeoutSeconds,data:n};e===null?e=[p]:e.push(p),r++}if(n<
1||isNaN(n)){let p={instancePath:i+"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/minimum",
keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:c.properties.stallTimeoutSeconds,
data:n};e===null?e=[p]:e.push(p),r++}}}}else{let n={instancePath:i,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object",schema:c.type,parentSchema:c,data:s};e===null?e=[n]:e.push(n),r++}return oe.
errors=e,r===0}function le(s,{instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.template===void 0){let t={instancePath:i,schemaPath:"#/r\
equired",keyword:"required",params:{missingProperty:"template"},message:"must have required property 'template\
'",schema:N.required,parentSchema:N,data:s};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="replicas"||t===
"selector"||t==="suspend"||t==="template")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:N,
data:s};e===null?e=[a]:e.push(a),r++}if(s.replicas!==void 0){let t=s.replicas;if(!(typeof t=="number"&&!(t%1)&&
!isNaN(t)&&isFinite(t))){let a={instancePath:i+"/replicas",schemaPath:"#/properties/replicas/type",keyword:"ty\
pe",params:{type:"integer"},message:"must be integer",schema:N.properties.replicas.type,parentSchema:N.properties.
replicas,data:t};e===null?e=[a]:e.push(a),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e3||isNaN(t)){let a={instancePath:i+
"/replicas",schemaPath:"#/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"\
must be <= 1000",schema:1e3,parentSchema:N.properties.replicas,data:t};e===null?e=[a]:e.push(a),r++}if(t<0||isNaN(
t)){let a={instancePath:i+"/replicas",schemaPath:"#/properties/replicas/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0",schema:0,parentSchema:N.properties.replicas,data:t};e===null?e=[a]:e.push(
a),r++}}}if(s.selector!==void 0&&(K(s.selector,{instancePath:i+"/selector",parentData:s,parentDataProperty:"se\
lector",rootData:g})||(e=e===null?K.errors:e.concat(K.errors),r=e.length)),s.suspend!==void 0){let t=s.suspend;
if(typeof t!="boolean"){let a={instancePath:i+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean",schema:N.properties.suspend.type,parentSchema:N.properties.suspend,
data:t};e===null?e=[a]:e.push(a),r++}}if(s.template!==void 0){let t=s.template;if(t&&typeof t=="object"&&!Array.
isArray(t)){for(let a in t)if(!(a==="metadata"||a==="spec")){let u={instancePath:i+"/template",schemaPath:"#/p\
roperties/template/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties",schema:!1,parentSchema:N.properties.template,data:t};e===null?e=[u]:e.push(
u),r++}if(t.metadata!==void 0){let a=t.metadata;if(a&&typeof a=="object"&&!Array.isArray(a)){for(let u in a)if(u!==
"labels"){let m={instancePath:i+"/template/metadata",schemaPath:"#/properties/template/properties/metadata/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additio\
nal properties",schema:!1,parentSchema:N.properties.template.properties.metadata,data:a};e===null?e=[m]:e.push(
m),r++}a.labels!==void 0&&(K(a.labels,{instancePath:i+"/template/metadata/labels",parentData:a,parentDataProperty:"\
labels",rootData:g})||(e=e===null?K.errors:e.concat(K.errors),r=e.length))}else{let u={instancePath:i+"/templa\
te/metadata",schemaPath:"#/properties/template/properties/metadata/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:N.properties.template.properties.metadata.type,parentSchema:N.properties.template.
properties.metadata,data:a};e===null?e=[u]:e.push(u),r++}}t.spec!==void 0&&(oe(t.spec,{instancePath:i+"/templa\
te/spec",parentData:t,parentDataProperty:"spec",rootData:g})||(e=e===null?oe.errors:e.concat(oe.errors),r=e.length))}else{
let a={instancePath:i+"/template",schemaPath:"#/properties/template/type",keyword:"type",params:{type:"object"},
message:"must be object",schema:N.properties.template.type,parentSchema:N.properties.template,data:t};e===null?
e=[a]:e.push(a),r++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:N.type,parentSchema:N,data:s};e===null?e=[t]:e.push(t),r++}return le.errors=e,r===0}function Ce(s,{
instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.apiVersion===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:O.required,parentSchema:O,
data:s};e===null?e=[t]:e.push(t),r++}if(s.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:O.required,parentSchema:O,
data:s};e===null?e=[t]:e.push(t),r++}if(s.metadata===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:O.required,
parentSchema:O,data:s};e===null?e=[t]:e.push(t),r++}if(s.spec===void 0){let t={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:O.
required,parentSchema:O,data:s};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="apiVersion"||t==="kind"||
t==="metadata"||t==="spec")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:O,data:s};
e===null?e=[a]:e.push(a),r++}if(s.apiVersion!==void 0){let t=s.apiVersion;if(t!=="orca.dev/v1alpha1"){let a={instancePath:i+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:Se,data:t};e===
null?e=[a]:e.push(a),r++}}if(s.kind!==void 0){let t=s.kind;if(t!=="AgentPool"){let a={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"AgentPool"},message:"must be equal to constant",
schema:"AgentPool",parentSchema:O.properties.kind,data:t};e===null?e=[a]:e.push(a),r++}}s.metadata!==void 0&&(me(
s.metadata,{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:g})||(e=e===null?me.
errors:e.concat(me.errors),r=e.length)),s.spec!==void 0&&(le(s.spec,{instancePath:i+"/spec",parentData:s,parentDataProperty:"\
spec",rootData:g})||(e=e===null?le.errors:e.concat(le.errors),r=e.length))}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:O.type,parentSchema:O,data:s};e===
null?e=[t]:e.push(t),r++}return Ce.errors=e,r===0}var as=Ve,I={type:"object",required:["apiVersion","kind","me\
tadata"],additionalProperties:!1,properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{
const:"AgentPod"},metadata:{$ref:"definitions.json#/definitions/metadata"},spec:{$ref:"definitions.json#/defin\
itions/podSpec"}}};function ce(s,{instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){let e=null,
r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let t={instancePath:i,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:Z.
required,parentSchema:Z,data:s};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="name"||t==="project"||t===
"labels"||t==="annotations")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:Z,
data:s};e===null?e=[a]:e.push(a),r++}if(s.name!==void 0){let t=s.name;if(typeof t=="string"){if(b(t)>63){let a={
instancePath:i+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:A,data:t};e===null?e=[a]:e.push(a),r++}if(!C.test(
t)){let a={instancePath:i+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:t};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:i+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.
type,parentSchema:A,data:t};e===null?e=[a]:e.push(a),r++}}if(s.project!==void 0){let t=s.project;if(typeof t==
"string"){if(b(t)>63){let a={instancePath:i+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:t};e===
null?e=[a]:e.push(a),r++}if(!C.test(t)){let a={instancePath:i+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:t};e===null?e=[a]:e.push(
a),r++}}else{let a={instancePath:i+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:A.type,parentSchema:A,data:t};e===null?e=[a]:e.push(a),r++}}s.labels!==
void 0&&(j(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:g})||(e=e===null?
j.errors:e.concat(j.errors),r=e.length)),s.annotations!==void 0&&($(s.annotations,{instancePath:i+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length))}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.
type,parentSchema:Z,data:s};e===null?e=[t]:e.push(t),r++}return ce.errors=e,r===0}function he(s,{instancePath:i="",
parentData:k,parentDataProperty:x,rootData:g=s}={}){let e=null,r=0,t=r,a=!0,u=r;if(s&&typeof s=="object"&&!Array.
isArray(s)){let n;if(s.agent===void 0&&(n="agent")){let p={};e===null?e=[p]:e.push(p),r++}else if(s.agent!==void 0&&
s.agent!=="command"){let p={};e===null?e=[p]:e.push(p),r++}}var m=u===r;if(r=t,e!==null&&(t?e.length=t:e=null),
m){let n=r;if(s&&typeof s=="object"&&!Array.isArray(s)&&s.command===void 0){let o={instancePath:i,schemaPath:"\
#/then/required",keyword:"required",params:{missingProperty:"command"},message:"must have required property 'c\
ommand'",schema:c.then.required,parentSchema:c.then,data:s};e===null?e=[o]:e.push(o),r++}var m=n===r;a=m}if(!a){
let n={instancePath:i,schemaPath:"#/if",keyword:"if",params:{failingKeyword:"then"},message:'must match "then"\
 schema',schema:c.if,parentSchema:c,data:s};e===null?e=[n]:e.push(n),r++}if(s&&typeof s=="object"&&!Array.isArray(
s)){for(let n in s)if(!ee.call(c.properties,n)){let p={instancePath:i,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties",schema:!1,parentSchema:c,
data:s};e===null?e=[p]:e.push(p),r++}if(s.command!==void 0&&s&&typeof s=="object"&&!Array.isArray(s)){if(s.agent===
void 0){let n={instancePath:i,schemaPath:"#/dependencies/command/required",keyword:"required",params:{missingProperty:"\
agent"},message:"must have required property 'agent'",schema:c.dependencies.command.required,parentSchema:c.dependencies.
command,data:s};e===null?e=[n]:e.push(n),r++}if(s.agent!==void 0){let n=s.agent;if(n!=="command"){let p={instancePath:i+
"/agent",schemaPath:"#/dependencies/command/properties/agent/const",keyword:"const",params:{allowedValue:"comm\
and"},message:"must be equal to constant",schema:"command",parentSchema:c.dependencies.command.properties.agent,
data:n};e===null?e=[p]:e.push(p),r++}}}if(s.agent!==void 0){let n=s.agent;if(typeof n!="string"){let p={instancePath:i+
"/agent",schemaPath:"#/properties/agent/type",keyword:"type",params:{type:"string"},message:"must be string",schema:c.
properties.agent.type,parentSchema:c.properties.agent,data:n};e===null?e=[p]:e.push(p),r++}if(!(n==="claude"||
n==="command")){let p={instancePath:i+"/agent",schemaPath:"#/properties/agent/enum",keyword:"enum",params:{allowedValues:c.
properties.agent.enum},message:"must be equal to one of the allowed values",schema:c.properties.agent.enum,parentSchema:c.
properties.agent,data:n};e===null?e=[p]:e.push(p),r++}}if(s.model!==void 0){let n=s.model;if(typeof n=="string"){
if(b(n)>128){let p={instancePath:i+"/model",schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:v,data:n};e===null?e=[p]:e.
push(p),r++}if(!Q.test(n)){let p={instancePath:i+"/model",schemaPath:"#/definitions/model/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Z\
a-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:v,data:n};e===null?e=[p]:e.
push(p),r++}}else{let p={instancePath:i+"/model",schemaPath:"#/definitions/model/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:v.type,parentSchema:v,data:n};e===null?e=[p]:e.push(p),r++}}if(s.
systemPrompt!==void 0){let n=s.systemPrompt;if(typeof n=="string"){if(b(n)>65536){let p={instancePath:i+"/syst\
emPrompt",schemaPath:"#/properties/systemPrompt/maxLength",keyword:"maxLength",params:{limit:65536},message:"m\
ust NOT have more than 65536 characters",schema:65536,parentSchema:c.properties.systemPrompt,data:n};e===null?
e=[p]:e.push(p),r++}}else{let p={instancePath:i+"/systemPrompt",schemaPath:"#/properties/systemPrompt/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:c.properties.systemPrompt.type,parentSchema:c.properties.
systemPrompt,data:n};e===null?e=[p]:e.push(p),r++}}if(s.capabilities!==void 0){let n=s.capabilities;if(Array.isArray(
n)){if(n.length>100){let l={instancePath:i+"/capabilities",schemaPath:"#/properties/capabilities/maxItems",keyword:"\
maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:c.properties.
capabilities,data:n};e===null?e=[l]:e.push(l),r++}let p=n.length;for(let l=0;l<p;l++){let d=n[l];if(typeof d==
"string"){if(b(d)>63){let f={instancePath:i+"/capabilities/"+l,schemaPath:"#/definitions/capability/maxLength",
keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:R,
data:d};e===null?e=[f]:e.push(f),r++}if(!ve.test(d)){let f={instancePath:i+"/capabilities/"+l,schemaPath:"#/de\
finitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},
message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-9_.]*\
[A-Za-z0-9])?$",parentSchema:R,data:d};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:i+"/capabilities\
/"+l,schemaPath:"#/definitions/capability/type",keyword:"type",params:{type:"string"},message:"must be string",
schema:R.type,parentSchema:R,data:d};e===null?e=[f]:e.push(f),r++}}let o=n.length,h;if(o>1){e:for(;o--;)for(h=
o;h--;)if(V(n[o],n[h])){let l={instancePath:i+"/capabilities",schemaPath:"#/properties/capabilities/uniqueItem\
s",keyword:"uniqueItems",params:{i:o,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+o+" are\
 identical)",schema:!0,parentSchema:c.properties.capabilities,data:n};e===null?e=[l]:e.push(l),r++;break e}}}else{
let p={instancePath:i+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type:"\
array"},message:"must be array",schema:c.properties.capabilities.type,parentSchema:c.properties.capabilities,data:n};
e===null?e=[p]:e.push(p),r++}}if(s.maxConcurrency!==void 0){let n=s.maxConcurrency;if(!(typeof n=="number"&&!(n%
1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer",schema:c.properties.maxConcurrency.type,
parentSchema:c.properties.maxConcurrency,data:n};e===null?e=[p]:e.push(p),r++}if(typeof n=="number"&&isFinite(
n)){if(n>100||isNaN(n)){let p={instancePath:i+"/maxConcurrency",schemaPath:"#/properties/maxConcurrency/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:c.properties.
maxConcurrency,data:n};e===null?e=[p]:e.push(p),r++}if(n<1||isNaN(n)){let p={instancePath:i+"/maxConcurrency",
schemaPath:"#/properties/maxConcurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:c.properties.maxConcurrency,data:n};e===null?e=[p]:e.push(p),r++}}}if(s.maxTokens!==
void 0){let n=s.maxTokens;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/ma\
xTokens",schemaPath:"#/properties/maxTokens/type",keyword:"type",params:{type:"integer"},message:"must be inte\
ger",schema:c.properties.maxTokens.type,parentSchema:c.properties.maxTokens,data:n};e===null?e=[p]:e.push(p),r++}
if(typeof n=="number"&&isFinite(n)){if(n>1e6||isNaN(n)){let p={instancePath:i+"/maxTokens",schemaPath:"#/prope\
rties/maxTokens/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e6},message:"must be <= 1000000",schema:1e6,
parentSchema:c.properties.maxTokens,data:n};e===null?e=[p]:e.push(p),r++}if(n<1||isNaN(n)){let p={instancePath:i+
"/maxTokens",schemaPath:"#/properties/maxTokens/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"\
must be >= 1",schema:1,parentSchema:c.properties.maxTokens,data:n};e===null?e=[p]:e.push(p),r++}}}if(s.maxTurns!==
void 0){let n=s.maxTurns;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/max\
Turns",schemaPath:"#/properties/maxTurns/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:c.properties.maxTurns.type,parentSchema:c.properties.maxTurns,data:n};e===null?e=[p]:e.push(p),r++}if(typeof n==
"number"&&isFinite(n)){if(n>1e3||isNaN(n)){let p={instancePath:i+"/maxTurns",schemaPath:"#/properties/maxTurns\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:c.
properties.maxTurns,data:n};e===null?e=[p]:e.push(p),r++}if(n<1||isNaN(n)){let p={instancePath:i+"/maxTurns",schemaPath:"\
#/properties/maxTurns/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,
parentSchema:c.properties.maxTurns,data:n};e===null?e=[p]:e.push(p),r++}}}if(s.tools!==void 0){let n=s.tools;if(Array.
isArray(n)){let p=n.length;for(let l=0;l<p;l++){let d=n[l];if(typeof d!="string"){let f={instancePath:i+"/tool\
s/"+l,schemaPath:"#/definitions/tool/type",keyword:"type",params:{type:"string"},message:"must be string",schema:E.
type,parentSchema:E,data:d};e===null?e=[f]:e.push(f),r++}if(!(d==="read_file"||d==="write_file"||d==="edit_fil\
e"||d==="list_files"||d==="search_code"||d==="run_command")){let f={instancePath:i+"/tools/"+l,schemaPath:"#/d\
efinitions/tool/enum",keyword:"enum",params:{allowedValues:E.enum},message:"must be equal to one of the allowe\
d values",schema:E.enum,parentSchema:E,data:d};e===null?e=[f]:e.push(f),r++}}let o=n.length,h;if(o>1){e:for(;o--;)
for(h=o;h--;)if(V(n[o],n[h])){let l={instancePath:i+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"\
uniqueItems",params:{i:o,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+o+" are identical)",
schema:!0,parentSchema:c.properties.tools,data:n};e===null?e=[l]:e.push(l),r++;break e}}}else{let p={instancePath:i+
"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type:"array"},message:"must be array",schema:c.
properties.tools.type,parentSchema:c.properties.tools,data:n};e===null?e=[p]:e.push(p),r++}}if(s.toolPreset!==
void 0){let n={instancePath:i+"/toolPreset",schemaPath:"#/properties/toolPreset/false schema",keyword:"false s\
chema",params:{},message:"boolean schema is false",schema:!1,parentSchema:c.properties.toolPreset,data:s.toolPreset};
e===null?e=[n]:e.push(n),r++}if(s.mcpServers!==void 0){let n={instancePath:i+"/mcpServers",schemaPath:"#/prope\
rties/mcpServers/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:c.
properties.mcpServers,data:s.mcpServers};e===null?e=[n]:e.push(n),r++}if(s.restartPolicy!==void 0){let n=s.restartPolicy;
if(typeof n!="string"){let p={instancePath:i+"/restartPolicy",schemaPath:"#/properties/restartPolicy/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:c.properties.restartPolicy.type,parentSchema:c.properties.
restartPolicy,data:n};e===null?e=[p]:e.push(p),r++}if(!(n==="Always"||n==="OnFailure"||n==="Never")){let p={instancePath:i+
"/restartPolicy",schemaPath:"#/properties/restartPolicy/enum",keyword:"enum",params:{allowedValues:c.properties.
restartPolicy.enum},message:"must be equal to one of the allowed values",schema:c.properties.restartPolicy.enum,
parentSchema:c.properties.restartPolicy,data:n};e===null?e=[p]:e.push(p),r++}}if(s.executor!==void 0){let n=s.
executor;if(typeof n!="string"){let p={instancePath:i+"/executor",schemaPath:"#/properties/executor/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:c.properties.executor.type,parentSchema:c.properties.
executor,data:n};e===null?e=[p]:e.push(p),r++}if(n!=="process"){let p={instancePath:i+"/executor",schemaPath:"\
#/properties/executor/enum",keyword:"enum",params:{allowedValues:c.properties.executor.enum},message:"must be \
equal to one of the allowed values",schema:c.properties.executor.enum,parentSchema:c.properties.executor,data:n};
e===null?e=[p]:e.push(p),r++}}if(s.image!==void 0){let n={instancePath:i+"/image",schemaPath:"#/properties/ima\
ge/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:c.properties.
image,data:s.image};e===null?e=[n]:e.push(n),r++}if(s.resources!==void 0){let n={instancePath:i+"/resources",schemaPath:"\
#/properties/resources/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:c.properties.resources,data:s.resources};e===null?e=[n]:e.push(n),r++}if(s.command!==void 0){let n=s.
command;if(Array.isArray(n)){if(n.length>100){let o={instancePath:i+"/command",schemaPath:"#/properties/comman\
d/maxItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:c.
properties.command,data:n};e===null?e=[o]:e.push(o),r++}if(n.length<1){let o={instancePath:i+"/command",schemaPath:"\
#/properties/command/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items",
schema:1,parentSchema:c.properties.command,data:n};e===null?e=[o]:e.push(o),r++}let p=n.length;for(let o=0;o<p;o++){
let h=n[o];if(typeof h=="string"){if(b(h)>4096){let l={instancePath:i+"/command/"+o,schemaPath:"#/properties/c\
ommand/items/maxLength",keyword:"maxLength",params:{limit:4096},message:"must NOT have more than 4096 characte\
rs",schema:4096,parentSchema:c.properties.command.items,data:h};e===null?e=[l]:e.push(l),r++}if(b(h)<1){let l={
instancePath:i+"/command/"+o,schemaPath:"#/properties/command/items/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters",schema:1,parentSchema:c.properties.command.items,data:h};e===null?
e=[l]:e.push(l),r++}}else{let l={instancePath:i+"/command/"+o,schemaPath:"#/properties/command/items/type",keyword:"\
type",params:{type:"string"},message:"must be string",schema:c.properties.command.items.type,parentSchema:c.properties.
command.items,data:h};e===null?e=[l]:e.push(l),r++}}}else{let p={instancePath:i+"/command",schemaPath:"#/prope\
rties/command/type",keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.command.type,
parentSchema:c.properties.command,data:n};e===null?e=[p]:e.push(p),r++}}if(s.env!==void 0){let n=s.env;if(Array.
isArray(n)){if(n.length>100){let l={instancePath:i+"/env",schemaPath:"#/properties/env/maxItems",keyword:"maxI\
tems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:c.properties.env,
data:n};e===null?e=[l]:e.push(l),r++}let p=n.length;for(let l=0;l<p;l++){let d=n[l];if(typeof d=="string"){if(b(
d)>128){let f={instancePath:i+"/env/"+l,schemaPath:"#/definitions/environmentName/maxLength",keyword:"maxLengt\
h",params:{limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:B,data:d};e===null?
e=[f]:e.push(f),r++}if(!Ee.test(d)){let f={instancePath:i+"/env/"+l,schemaPath:"#/definitions/environmentName/\
pattern",keyword:"pattern",params:{pattern:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|\
NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"},message:'must mat\
ch pattern "^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYLD)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|\
ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-9_]*$"',schema:"^(?!(ORCA|GIT|GH|GITHUB|GITLAB|SSH|LD|DYL\
D)_)(?!(PATH|HOME|TMPDIR|NODE_OPTIONS|NODE_PATH|BASH_ENV|ENV|IFS|SHELLOPTS|PROMPT_COMMAND)$)[A-Za-z_][A-Za-z0-\
9_]*$",parentSchema:B,data:d};e===null?e=[f]:e.push(f),r++}}else{let f={instancePath:i+"/env/"+l,schemaPath:"#\
/definitions/environmentName/type",keyword:"type",params:{type:"string"},message:"must be string",schema:B.type,
parentSchema:B,data:d};e===null?e=[f]:e.push(f),r++}}let o=n.length,h;if(o>1){e:for(;o--;)for(h=o;h--;)if(V(n[o],
n[h])){let l={instancePath:i+"/env",schemaPath:"#/properties/env/uniqueItems",keyword:"uniqueItems",params:{i:o,
j:h},message:"must NOT have duplicate items (items ## "+h+" and "+o+" are identical)",schema:!0,parentSchema:c.
properties.env,data:n};e===null?e=[l]:e.push(l),r++;break e}}}else{let p={instancePath:i+"/env",schemaPath:"#/\
properties/env/type",keyword:"type",params:{type:"array"},message:"must be array",schema:c.properties.env.type,
parentSchema:c.properties.env,data:n};e===null?e=[p]:e.push(p),r++}}if(s.network!==void 0){let n={instancePath:i+
"/network",schemaPath:"#/properties/network/false schema",keyword:"false schema",params:{},message:"boolean sc\
hema is false",schema:!1,parentSchema:c.properties.network,data:s.network};e===null?e=[n]:e.push(n),r++}if(s.heartbeatSeconds!==
void 0){let n=s.heartbeatSeconds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+
"/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:c.properties.heartbeatSeconds.type,parentSchema:c.properties.heartbeatSeconds,data:n};
e===null?e=[p]:e.push(p),r++}if(typeof n=="number"&&isFinite(n)){if(n>86400||isNaN(n)){let p={instancePath:i+"\
/heartbeatSeconds",schemaPath:"#/properties/heartbeatSeconds/maximum",keyword:"maximum",params:{comparison:"<=",
limit:86400},message:"must be <= 86400",schema:86400,parentSchema:c.properties.heartbeatSeconds,data:n};e===null?
e=[p]:e.push(p),r++}if(n<1||isNaN(n)){let p={instancePath:i+"/heartbeatSeconds",schemaPath:"#/properties/heart\
beatSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:c.
properties.heartbeatSeconds,data:n};e===null?e=[p]:e.push(p),r++}}}if(s.stallTimeoutSeconds!==void 0){let n=s.
stallTimeoutSeconds;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n))){let p={instancePath:i+"/stallTim\
eoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/type",keyword:"type",params:{type:"integer"},message:"\
must be integer",schema:c.properties.stallTimeoutSeconds.type,parentSchema:c.properties.stallTimeoutSeconds,data:n};
e===null?e=[p]:e.push(p),r++}if(typeof n=="number"&&isFinite(n)){if(n>604800||isNaN(n)){let p={instancePath:i+
"/stallTimeoutSeconds",schemaPath:"#/properties/stallTimeoutSeconds/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:c.properties.stallTimeoutSeconds,data:n};
e===null?e=[p]:e.push(p),r++}if(n<1||isNaN(n)){let p={instancePath:i+"/stallTimeoutSeconds",schemaPath:"#/prop\
erties/stallTimeoutSeconds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",
schema:1,parentSchema:c.properties.stallTimeoutSeconds,data:n};e===null?e=[p]:e.push(p),r++}}}}else{let n={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:c.type,parentSchema:c,
data:s};e===null?e=[n]:e.push(n),r++}return he.errors=e,r===0}function Ve(s,{instancePath:i="",parentData:k,parentDataProperty:x,
rootData:g=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.apiVersion===void 0){let t={
instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"apiVersion"},message:"must \
have required property 'apiVersion'",schema:I.required,parentSchema:I,data:s};e===null?e=[t]:e.push(t),r++}if(s.
kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"kind"},
message:"must have required property 'kind'",schema:I.required,parentSchema:I,data:s};e===null?e=[t]:e.push(t),
r++}if(s.metadata===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
metadata"},message:"must have required property 'metadata'",schema:I.required,parentSchema:I,data:s};e===null?
e=[t]:e.push(t),r++}for(let t in s)if(!(t==="apiVersion"||t==="kind"||t==="metadata"||t==="spec")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must\
 NOT have additional properties",schema:!1,parentSchema:I,data:s};e===null?e=[a]:e.push(a),r++}if(s.apiVersion!==
void 0){let t=s.apiVersion;if(t!=="orca.dev/v1alpha1"){let a={instancePath:i+"/apiVersion",schemaPath:"definit\
ions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"orca.dev/v1alpha1"},message:"mu\
st be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:Se,data:t};e===null?e=[a]:e.push(a),r++}}if(s.
kind!==void 0){let t=s.kind;if(t!=="AgentPod"){let a={instancePath:i+"/kind",schemaPath:"#/properties/kind/con\
st",keyword:"const",params:{allowedValue:"AgentPod"},message:"must be equal to constant",schema:"AgentPod",parentSchema:I.
properties.kind,data:t};e===null?e=[a]:e.push(a),r++}}s.metadata!==void 0&&(ce(s.metadata,{instancePath:i+"/me\
tadata",parentData:s,parentDataProperty:"metadata",rootData:g})||(e=e===null?ce.errors:e.concat(ce.errors),r=e.
length)),s.spec!==void 0&&(he(s.spec,{instancePath:i+"/spec",parentData:s,parentDataProperty:"spec",rootData:g})||
(e=e===null?he.errors:e.concat(he.errors),r=e.length))}else{let t={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:I.type,parentSchema:I,data:s};e===null?e=[t]:e.push(
t),r++}return Ve.errors=e,r===0}var rs=He,L={type:"object",required:["apiVersion","kind","metadata","spec"],additionalProperties:!1,
properties:{apiVersion:{$ref:"definitions.json#/definitions/apiVersion"},kind:{const:"DevTask"},metadata:{$ref:"\
definitions.json#/definitions/metadata"},spec:{$ref:"#/definitions/taskSpec"}},definitions:{taskSpec:{type:"ob\
ject",required:["prompt"],additionalProperties:!1,properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,
"x-orca-message":"must say what to do, in at most 65536 characters"},template:!1,workflow:!1,parameters:!1,taskMaster:!1,
type:{type:"string",enum:["code"],"x-orca-later":["docs","review"],default:"code"},requiredCapabilities:{type:"\
array",items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"defin\
itions.json#/definitions/model"},preferredModel:{$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"\
definitions.json#/definitions/labels"},priority:{type:"integer",minimum:0,maximum:1e3,default:0},dependsOn:{type:"\
array",maxItems:100,items:{$ref:"#/definitions/dependency"}},inputs:!1,context:!1,checks:{$ref:"definitions.js\
on#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20,default:3},maxRetries:{type:"inte\
ger",minimum:0,maximum:20,default:2},timeoutSeconds:{type:"integer",minimum:1,maximum:604800,default:1800},repository:{
$ref:"definitions.json#/definitions/repositoryUrl"},branch:{$ref:"definitions.json#/definitions/branch"},schedule:{
type:"string",pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",maxLength:200,"x\
-orca-message":"must be a cron expression of five fields: minute, hour, day of month, month, day of week"},timeZone:{
type:"string",pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-message":"must be the na\
me of a time zone such as Europe/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow","Forbid","Replace"],default:"\
Allow"},startingDeadlineSeconds:{type:"integer",minimum:10,maximum:604800},historyLimit:{type:"integer",minimum:0,
maximum:100,default:3},notBefore:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+\
-]\\d{2}:\\d{2})$","x-orca-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},expires:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca\
-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{type:"boolean",default:!1},
landing:{type:"string",enum:["pullRequest","none"],default:"pullRequest"},outputs:!1}},dependency:{type:["stri\
ng","object"],pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,required:["task"],additionalProperties:!1,
"x-orca-message":'must be the name of a DevTask: lower-case letters, digits and "-"',properties:{task:{$ref:"d\
efinitions.json#/definitions/name"},project:{$ref:"definitions.json#/definitions/name"},until:{type:"string",enum:[
"Landed","Merged"],default:"Landed"}}}}};function ue(s,{instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.name===void 0){let t={instancePath:i,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'",schema:Z.
required,parentSchema:Z,data:s};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="name"||t==="project"||t===
"labels"||t==="annotations")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:Z,
data:s};e===null?e=[a]:e.push(a),r++}if(s.name!==void 0){let t=s.name;if(typeof t=="string"){if(b(t)>63){let a={
instancePath:i+"/name",schemaPath:"#/definitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"\
must NOT have more than 63 characters",schema:63,parentSchema:A,data:t};e===null?e=[a]:e.push(a),r++}if(!C.test(
t)){let a={instancePath:i+"/name",schemaPath:"#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0\
-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:t};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:i+"/n\
ame",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.
type,parentSchema:A,data:t};e===null?e=[a]:e.push(a),r++}}if(s.project!==void 0){let t=s.project;if(typeof t==
"string"){if(b(t)>63){let a={instancePath:i+"/project",schemaPath:"#/definitions/name/maxLength",keyword:"maxL\
ength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:t};e===
null?e=[a]:e.push(a),r++}if(!C.test(t)){let a={instancePath:i+"/project",schemaPath:"#/definitions/name/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]\
([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:t};e===null?e=[a]:e.push(
a),r++}}else{let a={instancePath:i+"/project",schemaPath:"#/definitions/name/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:A.type,parentSchema:A,data:t};e===null?e=[a]:e.push(a),r++}}s.labels!==
void 0&&(j(s.labels,{instancePath:i+"/labels",parentData:s,parentDataProperty:"labels",rootData:g})||(e=e===null?
j.errors:e.concat(j.errors),r=e.length)),s.annotations!==void 0&&($(s.annotations,{instancePath:i+"/annotation\
s",parentData:s,parentDataProperty:"annotations",rootData:g})||(e=e===null?$.errors:e.concat($.errors),r=e.length))}else{
let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:Z.
type,parentSchema:Z,data:s};e===null?e=[t]:e.push(t),r++}return ue.errors=e,r===0}var y={type:"object",required:[
"prompt"],additionalProperties:!1,properties:{prompt:{type:"string",pattern:"\\S",maxLength:65536,"x-orca-mess\
age":"must say what to do, in at most 65536 characters"},template:!1,workflow:!1,parameters:!1,taskMaster:!1,type:{
type:"string",enum:["code"],"x-orca-later":["docs","review"],default:"code"},requiredCapabilities:{type:"array",
items:{$ref:"definitions.json#/definitions/capability"},uniqueItems:!0,maxItems:100},model:{$ref:"definitions.\
json#/definitions/model"},preferredModel:{$ref:"definitions.json#/definitions/model"},podSelector:{$ref:"defin\
itions.json#/definitions/labels"},priority:{type:"integer",minimum:0,maximum:1e3,default:0},dependsOn:{type:"a\
rray",maxItems:100,items:{$ref:"#/definitions/dependency"}},inputs:!1,context:!1,checks:{$ref:"definitions.jso\
n#/definitions/checks"},maxCheckRounds:{type:"integer",minimum:1,maximum:20,default:3},maxRetries:{type:"integ\
er",minimum:0,maximum:20,default:2},timeoutSeconds:{type:"integer",minimum:1,maximum:604800,default:1800},repository:{
$ref:"definitions.json#/definitions/repositoryUrl"},branch:{$ref:"definitions.json#/definitions/branch"},schedule:{
type:"string",pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",maxLength:200,"x\
-orca-message":"must be a cron expression of five fields: minute, hour, day of month, month, day of week"},timeZone:{
type:"string",pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$",maxLength:64,default:"UTC","x-orca-message":"must be the na\
me of a time zone such as Europe/Berlin"},concurrencyPolicy:{type:"string",enum:["Allow","Forbid","Replace"],default:"\
Allow"},startingDeadlineSeconds:{type:"integer",minimum:10,maximum:604800},historyLimit:{type:"integer",minimum:0,
maximum:100,default:3},notBefore:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+\
-]\\d{2}:\\d{2})$","x-orca-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},expires:{
type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","x-orca\
-message":"must be an instant with its time zone, such as 2026-01-31T12:00:00Z"},suspend:{type:"boolean",default:!1},
landing:{type:"string",enum:["pullRequest","none"],default:"pullRequest"},outputs:!1}},Ue=new RegExp("^([0-9*/\
,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$","u"),Ke=new RegExp("^[A-Za-z][A-Za-z0-9_+/-]*$",
"u"),Oe=new RegExp("^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$","u");function de(s,{
instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){for(let a in s){let u=r;if(typeof a=="string"){if(b(a)>253){let m={instancePath:i,schemaPath:"\
#/definitions/labelKey/maxLength",keyword:"maxLength",params:{limit:253},message:"must NOT have more than 253 \
characters",schema:253,parentSchema:G,data:a,propertyName:a};e===null?e=[m]:e.push(m),r++}if(!ke.test(a)){let m={
instancePath:i,schemaPath:"#/definitions/labelKey/pattern",keyword:"pattern",params:{pattern:"^([a-z0-9]([-a-z\
0-9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"},message:'must match pattern "^([a-z0-9]([-a-z0-\
9.]*[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^([a-z0-9]([-a-z0-9.]*[a-z0-9])?/)?[A-Za-\
z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$",parentSchema:G,data:a,propertyName:a};e===null?e=[m]:e.push(m),r++}}var t=u===
r;if(!t){let m={instancePath:i,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:a},message:"\
property name must be valid",schema:z.propertyNames,parentSchema:z,data:s};e===null?e=[m]:e.push(m),r++}}for(let a in s){
let u=s[a];if(typeof u=="string"){if(b(u)>63){let m={instancePath:i+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/additionalProperties/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have mor\
e than 63 characters",schema:63,parentSchema:z.additionalProperties,data:u};e===null?e=[m]:e.push(m),r++}if(!ze.
test(u)){let m={instancePath:i+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties\
/pattern",keyword:"pattern",params:{pattern:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"},message:'must mat\
ch pattern "^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?)?$"',schema:"^([A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?\
)?$",parentSchema:z.additionalProperties,data:u};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:i+"/"+
a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:"\
string"},message:"must be string",schema:z.additionalProperties.type,parentSchema:z.additionalProperties,data:u};
e===null?e=[m]:e.push(m),r++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:z.type,parentSchema:z,data:s};e===null?e=[a]:e.push(a),r++}return de.errors=
e,r===0}var T={type:["string","object"],pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",maxLength:63,required:["task"],
additionalProperties:!1,"x-orca-message":'must be the name of a DevTask: lower-case letters, digits and "-"',properties:{
task:{$ref:"definitions.json#/definitions/name"},project:{$ref:"definitions.json#/definitions/name"},until:{type:"\
string",enum:["Landed","Merged"],default:"Landed"}}};function fe(s,{instancePath:i="",parentData:k,parentDataProperty:x,
rootData:g=s}={}){let e=null,r=0;if(typeof s!="string"&&!(s&&typeof s=="object"&&!Array.isArray(s))){let t={instancePath:i,
schemaPath:"#/type",keyword:"type",params:{type:T.type},message:"must be string,object",schema:T.type,parentSchema:T,
data:s};e===null?e=[t]:e.push(t),r++}if(typeof s=="string"){if(b(s)>63){let t={instancePath:i,schemaPath:"#/ma\
xLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:T,
data:s};e===null?e=[t]:e.push(t),r++}if(!C.test(s)){let t={instancePath:i,schemaPath:"#/pattern",keyword:"patt\
ern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0\
-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:T,data:s};e===null?e=[t]:e.push(t),r++}}if(s&&typeof s==
"object"&&!Array.isArray(s)){if(s.task===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"task"},message:"must have required property 'task'",schema:T.required,parentSchema:T,
data:s};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="task"||t==="project"||t==="until")){let a={instancePath:i,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must\
 NOT have additional properties",schema:!1,parentSchema:T,data:s};e===null?e=[a]:e.push(a),r++}if(s.task!==void 0){
let t=s.task;if(typeof t=="string"){if(b(t)>63){let a={instancePath:i+"/task",schemaPath:"definitions.json#/de\
finitions/name/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters",
schema:63,parentSchema:A,data:t};e===null?e=[a]:e.push(a),r++}if(!C.test(t)){let a={instancePath:i+"/task",schemaPath:"\
definitions.json#/definitions/name/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},
message:'must match pattern "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,
data:t};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:i+"/task",schemaPath:"definitions.json#/definit\
ions/name/type",keyword:"type",params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:t};
e===null?e=[a]:e.push(a),r++}}if(s.project!==void 0){let t=s.project;if(typeof t=="string"){if(b(t)>63){let a={
instancePath:i+"/project",schemaPath:"definitions.json#/definitions/name/maxLength",keyword:"maxLength",params:{
limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:A,data:t};e===null?e=[a]:e.push(
a),r++}if(!C.test(t)){let a={instancePath:i+"/project",schemaPath:"definitions.json#/definitions/name/pattern",
keyword:"pattern",params:{pattern:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"},message:'must match pattern "^[a-z0-9]([-\
a-z0-9]*[a-z0-9])?$"',schema:"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$",parentSchema:A,data:t};e===null?e=[a]:e.push(a),
r++}}else{let a={instancePath:i+"/project",schemaPath:"definitions.json#/definitions/name/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:A.type,parentSchema:A,data:t};e===null?e=[a]:e.push(a),
r++}}if(s.until!==void 0){let t=s.until;if(typeof t!="string"){let a={instancePath:i+"/until",schemaPath:"#/pr\
operties/until/type",keyword:"type",params:{type:"string"},message:"must be string",schema:T.properties.until.
type,parentSchema:T.properties.until,data:t};e===null?e=[a]:e.push(a),r++}if(!(t==="Landed"||t==="Merged")){let a={
instancePath:i+"/until",schemaPath:"#/properties/until/enum",keyword:"enum",params:{allowedValues:T.properties.
until.enum},message:"must be equal to one of the allowed values",schema:T.properties.until.enum,parentSchema:T.
properties.until,data:t};e===null?e=[a]:e.push(a),r++}}}return fe.errors=e,r===0}function ye(s,{instancePath:i="",
parentData:k,parentDataProperty:x,rootData:g=s}={}){let e=null,r=0;if(Array.isArray(s)){if(s.length>50){let a={
instancePath:i,schemaPath:"#/maxItems",keyword:"maxItems",params:{limit:50},message:"must NOT have more than 5\
0 items",schema:50,parentSchema:J,data:s};e===null?e=[a]:e.push(a),r++}let t=s.length;for(let a=0;a<t;a++)Y(s[a],
{instancePath:i+"/"+a,parentData:s,parentDataProperty:a,rootData:g})||(e=e===null?Y.errors:e.concat(Y.errors),
r=e.length)}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must \
be array",schema:J.type,parentSchema:J,data:s};e===null?e=[t]:e.push(t),r++}return ye.errors=e,r===0}function ge(s,{
instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.prompt===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"prompt"},message:"must have required property 'prompt'",schema:y.required,parentSchema:y,data:s};
e===null?e=[t]:e.push(t),r++}for(let t in s)if(!ee.call(y.properties,t)){let a={instancePath:i,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},message:"must NOT have addit\
ional properties",schema:!1,parentSchema:y,data:s};e===null?e=[a]:e.push(a),r++}if(s.prompt!==void 0){let t=s.
prompt;if(typeof t=="string"){if(b(t)>65536){let a={instancePath:i+"/prompt",schemaPath:"#/properties/prompt/m\
axLength",keyword:"maxLength",params:{limit:65536},message:"must NOT have more than 65536 characters",schema:65536,
parentSchema:y.properties.prompt,data:t};e===null?e=[a]:e.push(a),r++}if(!Re.test(t)){let a={instancePath:i+"/\
prompt",schemaPath:"#/properties/prompt/pattern",keyword:"pattern",params:{pattern:"\\S"},message:'must match \
pattern "\\S"',schema:"\\S",parentSchema:y.properties.prompt,data:t};e===null?e=[a]:e.push(a),r++}}else{let a={
instancePath:i+"/prompt",schemaPath:"#/properties/prompt/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:y.properties.prompt.type,parentSchema:y.properties.prompt,data:t};e===null?e=[a]:e.push(
a),r++}}if(s.template!==void 0){let t={instancePath:i+"/template",schemaPath:"#/properties/template/false sche\
ma",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:y.properties.template,
data:s.template};e===null?e=[t]:e.push(t),r++}if(s.workflow!==void 0){let t={instancePath:i+"/workflow",schemaPath:"\
#/properties/workflow/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:y.properties.workflow,data:s.workflow};e===null?e=[t]:e.push(t),r++}if(s.parameters!==void 0){let t={
instancePath:i+"/parameters",schemaPath:"#/properties/parameters/false schema",keyword:"false schema",params:{},
message:"boolean schema is false",schema:!1,parentSchema:y.properties.parameters,data:s.parameters};e===null?e=
[t]:e.push(t),r++}if(s.taskMaster!==void 0){let t={instancePath:i+"/taskMaster",schemaPath:"#/properties/taskM\
aster/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:y.
properties.taskMaster,data:s.taskMaster};e===null?e=[t]:e.push(t),r++}if(s.type!==void 0){let t=s.type;if(typeof t!=
"string"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type:"strin\
g"},message:"must be string",schema:y.properties.type.type,parentSchema:y.properties.type,data:t};e===null?e=[
a]:e.push(a),r++}if(t!=="code"){let a={instancePath:i+"/type",schemaPath:"#/properties/type/enum",keyword:"enu\
m",params:{allowedValues:y.properties.type.enum},message:"must be equal to one of the allowed values",schema:y.
properties.type.enum,parentSchema:y.properties.type,data:t};e===null?e=[a]:e.push(a),r++}}if(s.requiredCapabilities!==
void 0){let t=s.requiredCapabilities;if(Array.isArray(t)){if(t.length>100){let n={instancePath:i+"/requiredCap\
abilities",schemaPath:"#/properties/requiredCapabilities/maxItems",keyword:"maxItems",params:{limit:100},message:"\
must NOT have more than 100 items",schema:100,parentSchema:y.properties.requiredCapabilities,data:t};e===null?
e=[n]:e.push(n),r++}let a=t.length;for(let n=0;n<a;n++){let p=t[n];if(typeof p=="string"){if(b(p)>63){let o={instancePath:i+
"/requiredCapabilities/"+n,schemaPath:"definitions.json#/definitions/capability/maxLength",keyword:"maxLength",
params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:R,data:p};e===null?e=
[o]:e.push(o),r++}if(!ve.test(p)){let o={instancePath:i+"/requiredCapabilities/"+n,schemaPath:"definitions.jso\
n#/definitions/capability/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])\
?$"},message:'must match pattern "^[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?$"',schema:"^[A-Za-z0-9]([-A-Za-z0-\
9_.]*[A-Za-z0-9])?$",parentSchema:R,data:p};e===null?e=[o]:e.push(o),r++}}else{let o={instancePath:i+"/require\
dCapabilities/"+n,schemaPath:"definitions.json#/definitions/capability/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string",schema:R.type,parentSchema:R,data:p};e===null?e=[o]:e.push(o),r++}}let u=t.length,
m;if(u>1){e:for(;u--;)for(m=u;m--;)if(V(t[u],t[m])){let n={instancePath:i+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/uniqueItems",keyword:"uniqueItems",params:{i:u,j:m},message:"must NOT have d\
uplicate items (items ## "+m+" and "+u+" are identical)",schema:!0,parentSchema:y.properties.requiredCapabilities,
data:t};e===null?e=[n]:e.push(n),r++;break e}}}else{let a={instancePath:i+"/requiredCapabilities",schemaPath:"\
#/properties/requiredCapabilities/type",keyword:"type",params:{type:"array"},message:"must be array",schema:y.
properties.requiredCapabilities.type,parentSchema:y.properties.requiredCapabilities,data:t};e===null?e=[a]:e.push(
a),r++}}if(s.model!==void 0){let t=s.model;if(typeof t=="string"){if(b(t)>128){let a={instancePath:i+"/model",
schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},message:"mus\
t NOT have more than 128 characters",schema:128,parentSchema:v,data:t};e===null?e=[a]:e.push(a),r++}if(!Q.test(
t)){let a={instancePath:i+"/model",schemaPath:"definitions.json#/definitions/model/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za-z0-9][-A-Za-z0-9.\
_:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:v,data:t};e===null?e=[a]:e.push(a),
r++}}else{let a={instancePath:i+"/model",schemaPath:"definitions.json#/definitions/model/type",keyword:"type",
params:{type:"string"},message:"must be string",schema:v.type,parentSchema:v,data:t};e===null?e=[a]:e.push(a),
r++}}if(s.preferredModel!==void 0){let t=s.preferredModel;if(typeof t=="string"){if(b(t)>128){let a={instancePath:i+
"/preferredModel",schemaPath:"definitions.json#/definitions/model/maxLength",keyword:"maxLength",params:{limit:128},
message:"must NOT have more than 128 characters",schema:128,parentSchema:v,data:t};e===null?e=[a]:e.push(a),r++}
if(!Q.test(t)){let a={instancePath:i+"/preferredModel",schemaPath:"definitions.json#/definitions/model/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'must match pattern "^[A-Za\
-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:v,data:t};e===null?
e=[a]:e.push(a),r++}}else{let a={instancePath:i+"/preferredModel",schemaPath:"definitions.json#/definitions/mo\
del/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.type,parentSchema:v,data:t};
e===null?e=[a]:e.push(a),r++}}if(s.podSelector!==void 0&&(de(s.podSelector,{instancePath:i+"/podSelector",parentData:s,
parentDataProperty:"podSelector",rootData:g})||(e=e===null?de.errors:e.concat(de.errors),r=e.length)),s.priority!==
void 0){let t=s.priority;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let a={instancePath:i+"/pri\
ority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"},message:"must be integer",
schema:y.properties.priority.type,parentSchema:y.properties.priority,data:t};e===null?e=[a]:e.push(a),r++}if(typeof t==
"number"&&isFinite(t)){if(t>1e3||isNaN(t)){let a={instancePath:i+"/priority",schemaPath:"#/properties/priority\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"must be <= 1000",schema:1e3,parentSchema:y.
properties.priority,data:t};e===null?e=[a]:e.push(a),r++}if(t<0||isNaN(t)){let a={instancePath:i+"/priority",schemaPath:"\
#/properties/priority/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,
parentSchema:y.properties.priority,data:t};e===null?e=[a]:e.push(a),r++}}}if(s.dependsOn!==void 0){let t=s.dependsOn;
if(Array.isArray(t)){if(t.length>100){let u={instancePath:i+"/dependsOn",schemaPath:"#/properties/dependsOn/ma\
xItems",keyword:"maxItems",params:{limit:100},message:"must NOT have more than 100 items",schema:100,parentSchema:y.
properties.dependsOn,data:t};e===null?e=[u]:e.push(u),r++}let a=t.length;for(let u=0;u<a;u++)fe(t[u],{instancePath:i+
"/dependsOn/"+u,parentData:t,parentDataProperty:u,rootData:g})||(e=e===null?fe.errors:e.concat(fe.errors),r=e.
length)}else{let a={instancePath:i+"/dependsOn",schemaPath:"#/properties/dependsOn/type",keyword:"type",params:{
type:"array"},message:"must be array",schema:y.properties.dependsOn.type,parentSchema:y.properties.dependsOn,data:t};
e===null?e=[a]:e.push(a),r++}}if(s.inputs!==void 0){let t={instancePath:i+"/inputs",schemaPath:"#/properties/i\
nputs/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,parentSchema:y.
properties.inputs,data:s.inputs};e===null?e=[t]:e.push(t),r++}if(s.context!==void 0){let t={instancePath:i+"/c\
ontext",schemaPath:"#/properties/context/false schema",keyword:"false schema",params:{},message:"boolean schem\
a is false",schema:!1,parentSchema:y.properties.context,data:s.context};e===null?e=[t]:e.push(t),r++}if(s.checks!==
void 0&&(ye(s.checks,{instancePath:i+"/checks",parentData:s,parentDataProperty:"checks",rootData:g})||(e=e===null?
ye.errors:e.concat(ye.errors),r=e.length)),s.maxCheckRounds!==void 0){let t=s.maxCheckRounds;if(!(typeof t=="n\
umber"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let a={instancePath:i+"/maxCheckRounds",schemaPath:"#/properties/maxC\
heckRounds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.maxCheckRounds.
type,parentSchema:y.properties.maxCheckRounds,data:t};e===null?e=[a]:e.push(a),r++}if(typeof t=="number"&&isFinite(
t)){if(t>20||isNaN(t)){let a={instancePath:i+"/maxCheckRounds",schemaPath:"#/properties/maxCheckRounds/maximum",
keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20",schema:20,parentSchema:y.properties.
maxCheckRounds,data:t};e===null?e=[a]:e.push(a),r++}if(t<1||isNaN(t)){let a={instancePath:i+"/maxCheckRounds",
schemaPath:"#/properties/maxCheckRounds/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1",schema:1,parentSchema:y.properties.maxCheckRounds,data:t};e===null?e=[a]:e.push(a),r++}}}if(s.maxRetries!==
void 0){let t=s.maxRetries;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let a={instancePath:i+"/m\
axRetries",schemaPath:"#/properties/maxRetries/type",keyword:"type",params:{type:"integer"},message:"must be i\
nteger",schema:y.properties.maxRetries.type,parentSchema:y.properties.maxRetries,data:t};e===null?e=[a]:e.push(
a),r++}if(typeof t=="number"&&isFinite(t)){if(t>20||isNaN(t)){let a={instancePath:i+"/maxRetries",schemaPath:"\
#/properties/maxRetries/maximum",keyword:"maximum",params:{comparison:"<=",limit:20},message:"must be <= 20",schema:20,
parentSchema:y.properties.maxRetries,data:t};e===null?e=[a]:e.push(a),r++}if(t<0||isNaN(t)){let a={instancePath:i+
"/maxRetries",schemaPath:"#/properties/maxRetries/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0",schema:0,parentSchema:y.properties.maxRetries,data:t};e===null?e=[a]:e.push(a),r++}}}if(s.
timeoutSeconds!==void 0){let t=s.timeoutSeconds;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let a={
instancePath:i+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/type",keyword:"type",params:{type:"in\
teger"},message:"must be integer",schema:y.properties.timeoutSeconds.type,parentSchema:y.properties.timeoutSeconds,
data:t};e===null?e=[a]:e.push(a),r++}if(typeof t=="number"&&isFinite(t)){if(t>604800||isNaN(t)){let a={instancePath:i+
"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/maximum",keyword:"maximum",params:{comparison:"<=",limit:604800},
message:"must be <= 604800",schema:604800,parentSchema:y.properties.timeoutSeconds,data:t};e===null?e=[a]:e.push(
a),r++}if(t<1||isNaN(t)){let a={instancePath:i+"/timeoutSeconds",schemaPath:"#/properties/timeoutSeconds/minim\
um",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:y.properties.
timeoutSeconds,data:t};e===null?e=[a]:e.push(a),r++}}}if(s.repository!==void 0){let t=s.repository;if(typeof t==
"string"){if(b(t)>2e3){let a={instancePath:i+"/repository",schemaPath:"definitions.json#/definitions/repositor\
yUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"must NOT have more than 2000 characters",schema:2e3,
parentSchema:F,data:t};e===null?e=[a]:e.push(a),r++}if(!Le.test(t)){let a={instancePath:i+"/repository",schemaPath:"\
definitions.json#/definitions/repositoryUrl/pattern",keyword:"pattern",params:{pattern:"^(https?://[^\\s/@?#]+/\
[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s\
/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$"},message:'must match pattern "^(https?://[^\\s/@?#]+/[^\\s?#]+|ss\
h://([A-Za-z0-9_][^\\s/@:?#]*@)?[A-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+\
|file:///[^\\s?#]+|/[^\\u0000]*)$"',schema:"^(https?://[^\\s/@?#]+/[^\\s?#]+|ssh://([A-Za-z0-9_][^\\s/@:?#]*@)?[A\
-Za-z0-9][^\\s/@?#]*/[^\\s?#]+|[A-Za-z0-9_][^\\s/@:]*@[A-Za-z0-9][^\\s/:]*:[^\\s]+|file:///[^\\s?#]+|/[^\\u0000]*)$",
parentSchema:F,data:t};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:i+"/repository",schemaPath:"defi\
nitions.json#/definitions/repositoryUrl/type",keyword:"type",params:{type:"string"},message:"must be string",schema:F.
type,parentSchema:F,data:t};e===null?e=[a]:e.push(a),r++}}if(s.branch!==void 0){let t=s.branch;if(typeof t=="s\
tring"){if(b(t)>200){let a={instancePath:i+"/branch",schemaPath:"definitions.json#/definitions/branch/maxLengt\
h",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:q,
data:t};e===null?e=[a]:e.push(a),r++}if(!be.test(t)){let a={instancePath:i+"/branch",schemaPath:"definitions.j\
son#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u\
0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.\
|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\\
{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:q,data:t};e===null?e=[a]:e.push(
a),r++}}else{let a={instancePath:i+"/branch",schemaPath:"definitions.json#/definitions/branch/type",keyword:"t\
ype",params:{type:"string"},message:"must be string",schema:q.type,parentSchema:q,data:t};e===null?e=[a]:e.push(
a),r++}}if(s.schedule!==void 0){let t=s.schedule;if(typeof t=="string"){if(b(t)>200){let a={instancePath:i+"/s\
chedule",schemaPath:"#/properties/schedule/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT\
 have more than 200 characters",schema:200,parentSchema:y.properties.schedule,data:t};e===null?e=[a]:e.push(a),
r++}if(!Ue.test(t)){let a={instancePath:i+"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"patt\
ern",params:{pattern:"^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$"},message:'must ma\
tch pattern "^([0-9*/,-]+ +){3}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$"',schema:"^([0-9*/,-]+ +){3\
}([0-9*/,-]|[A-Za-z]{3})+ +([0-9*/,-]|[A-Za-z]{3})+$",parentSchema:y.properties.schedule,data:t};e===null?e=[a]:
e.push(a),r++}}else{let a={instancePath:i+"/schedule",schemaPath:"#/properties/schedule/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:y.properties.schedule.type,parentSchema:y.properties.schedule,data:t};
e===null?e=[a]:e.push(a),r++}}if(s.timeZone!==void 0){let t=s.timeZone;if(typeof t=="string"){if(b(t)>64){let a={
instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/maxLength",keyword:"maxLength",params:{limit:64},
message:"must NOT have more than 64 characters",schema:64,parentSchema:y.properties.timeZone,data:t};e===null?
e=[a]:e.push(a),r++}if(!Ke.test(t)){let a={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/patter\
n",keyword:"pattern",params:{pattern:"^[A-Za-z][A-Za-z0-9_+/-]*$"},message:'must match pattern "^[A-Za-z][A-Za\
-z0-9_+/-]*$"',schema:"^[A-Za-z][A-Za-z0-9_+/-]*$",parentSchema:y.properties.timeZone,data:t};e===null?e=[a]:e.
push(a),r++}}else{let a={instancePath:i+"/timeZone",schemaPath:"#/properties/timeZone/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:y.properties.timeZone.type,parentSchema:y.properties.timeZone,data:t};
e===null?e=[a]:e.push(a),r++}}if(s.concurrencyPolicy!==void 0){let t=s.concurrencyPolicy;if(typeof t!="string"){
let a={instancePath:i+"/concurrencyPolicy",schemaPath:"#/properties/concurrencyPolicy/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:y.properties.concurrencyPolicy.type,parentSchema:y.properties.concurrencyPolicy,
data:t};e===null?e=[a]:e.push(a),r++}if(!(t==="Allow"||t==="Forbid"||t==="Replace")){let a={instancePath:i+"/c\
oncurrencyPolicy",schemaPath:"#/properties/concurrencyPolicy/enum",keyword:"enum",params:{allowedValues:y.properties.
concurrencyPolicy.enum},message:"must be equal to one of the allowed values",schema:y.properties.concurrencyPolicy.
enum,parentSchema:y.properties.concurrencyPolicy,data:t};e===null?e=[a]:e.push(a),r++}}if(s.startingDeadlineSeconds!==
void 0){let t=s.startingDeadlineSeconds;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let a={instancePath:i+
"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/type",keyword:"type",params:{type:"\
integer"},message:"must be integer",schema:y.properties.startingDeadlineSeconds.type,parentSchema:y.properties.
startingDeadlineSeconds,data:t};e===null?e=[a]:e.push(a),r++}if(typeof t=="number"&&isFinite(t)){if(t>604800||
isNaN(t)){let a={instancePath:i+"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/ma\
ximum",keyword:"maximum",params:{comparison:"<=",limit:604800},message:"must be <= 604800",schema:604800,parentSchema:y.
properties.startingDeadlineSeconds,data:t};e===null?e=[a]:e.push(a),r++}if(t<10||isNaN(t)){let a={instancePath:i+
"/startingDeadlineSeconds",schemaPath:"#/properties/startingDeadlineSeconds/minimum",keyword:"minimum",params:{
comparison:">=",limit:10},message:"must be >= 10",schema:10,parentSchema:y.properties.startingDeadlineSeconds,
data:t};e===null?e=[a]:e.push(a),r++}}}if(s.historyLimit!==void 0){let t=s.historyLimit;if(!(typeof t=="number"&&
!(t%1)&&!isNaN(t)&&isFinite(t))){let a={instancePath:i+"/historyLimit",schemaPath:"#/properties/historyLimit/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer",schema:y.properties.historyLimit.type,parentSchema:y.
properties.historyLimit,data:t};e===null?e=[a]:e.push(a),r++}if(typeof t=="number"&&isFinite(t)){if(t>100||isNaN(
t)){let a={instancePath:i+"/historyLimit",schemaPath:"#/properties/historyLimit/maximum",keyword:"maximum",params:{
comparison:"<=",limit:100},message:"must be <= 100",schema:100,parentSchema:y.properties.historyLimit,data:t};
e===null?e=[a]:e.push(a),r++}if(t<0||isNaN(t)){let a={instancePath:i+"/historyLimit",schemaPath:"#/properties/\
historyLimit/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0",schema:0,parentSchema:y.
properties.historyLimit,data:t};e===null?e=[a]:e.push(a),r++}}}if(s.notBefore!==void 0){let t=s.notBefore;if(typeof t==
"string"){if(!Oe.test(t)){let a={instancePath:i+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:y.properties.notBefore,
data:t};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:i+"/notBefore",schemaPath:"#/properties/notBefo\
re/type",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.notBefore.type,parentSchema:y.
properties.notBefore,data:t};e===null?e=[a]:e.push(a),r++}}if(s.expires!==void 0){let t=s.expires;if(typeof t==
"string"){if(!Oe.test(t)){let a={instancePath:i+"/expires",schemaPath:"#/properties/expires/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"},message:'\
must match pattern "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$"',schema:"^\
\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})$",parentSchema:y.properties.expires,
data:t};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:i+"/expires",schemaPath:"#/properties/expires/t\
ype",keyword:"type",params:{type:"string"},message:"must be string",schema:y.properties.expires.type,parentSchema:y.
properties.expires,data:t};e===null?e=[a]:e.push(a),r++}}if(s.suspend!==void 0){let t=s.suspend;if(typeof t!="\
boolean"){let a={instancePath:i+"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean",schema:y.properties.suspend.type,parentSchema:y.properties.suspend,data:t};
e===null?e=[a]:e.push(a),r++}}if(s.landing!==void 0){let t=s.landing;if(typeof t!="string"){let a={instancePath:i+
"/landing",schemaPath:"#/properties/landing/type",keyword:"type",params:{type:"string"},message:"must be strin\
g",schema:y.properties.landing.type,parentSchema:y.properties.landing,data:t};e===null?e=[a]:e.push(a),r++}if(!(t===
"pullRequest"||t==="none")){let a={instancePath:i+"/landing",schemaPath:"#/properties/landing/enum",keyword:"e\
num",params:{allowedValues:y.properties.landing.enum},message:"must be equal to one of the allowed values",schema:y.
properties.landing.enum,parentSchema:y.properties.landing,data:t};e===null?e=[a]:e.push(a),r++}}if(s.outputs!==
void 0){let t={instancePath:i+"/outputs",schemaPath:"#/properties/outputs/false schema",keyword:"false schema",
params:{},message:"boolean schema is false",schema:!1,parentSchema:y.properties.outputs,data:s.outputs};e===null?
e=[t]:e.push(t),r++}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object",schema:y.type,parentSchema:y,data:s};e===null?e=[t]:e.push(t),r++}return ge.errors=e,r===0}function He(s,{
instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&
!Array.isArray(s)){if(s.apiVersion===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"apiVersion"},message:"must have required property 'apiVersion'",schema:L.required,parentSchema:L,
data:s};e===null?e=[t]:e.push(t),r++}if(s.kind===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"kind"},message:"must have required property 'kind'",schema:L.required,parentSchema:L,
data:s};e===null?e=[t]:e.push(t),r++}if(s.metadata===void 0){let t={instancePath:i,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"metadata"},message:"must have required property 'metadata'",schema:L.required,
parentSchema:L,data:s};e===null?e=[t]:e.push(t),r++}if(s.spec===void 0){let t={instancePath:i,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"spec"},message:"must have required property 'spec'",schema:L.
required,parentSchema:L,data:s};e===null?e=[t]:e.push(t),r++}for(let t in s)if(!(t==="apiVersion"||t==="kind"||
t==="metadata"||t==="spec")){let a={instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:t},message:"must NOT have additional properties",schema:!1,parentSchema:L,data:s};
e===null?e=[a]:e.push(a),r++}if(s.apiVersion!==void 0){let t=s.apiVersion;if(t!=="orca.dev/v1alpha1"){let a={instancePath:i+
"/apiVersion",schemaPath:"definitions.json#/definitions/apiVersion/const",keyword:"const",params:{allowedValue:"\
orca.dev/v1alpha1"},message:"must be equal to constant",schema:"orca.dev/v1alpha1",parentSchema:Se,data:t};e===
null?e=[a]:e.push(a),r++}}if(s.kind!==void 0){let t=s.kind;if(t!=="DevTask"){let a={instancePath:i+"/kind",schemaPath:"\
#/properties/kind/const",keyword:"const",params:{allowedValue:"DevTask"},message:"must be equal to constant",schema:"\
DevTask",parentSchema:L.properties.kind,data:t};e===null?e=[a]:e.push(a),r++}}s.metadata!==void 0&&(ue(s.metadata,
{instancePath:i+"/metadata",parentData:s,parentDataProperty:"metadata",rootData:g})||(e=e===null?ue.errors:e.concat(
ue.errors),r=e.length)),s.spec!==void 0&&(ge(s.spec,{instancePath:i+"/spec",parentData:s,parentDataProperty:"s\
pec",rootData:g})||(e=e===null?ge.errors:e.concat(ge.errors),r=e.length))}else{let t={instancePath:i,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object",schema:L.type,parentSchema:L,data:s};e===
null?e=[t]:e.push(t),r++}return He.errors=e,r===0}var is=Me,S={type:"object",additionalProperties:!1,properties:{
branch:{$ref:"definitions.json#/definitions/branch"},statusBranch:{$ref:"definitions.json#/definitions/branch",
default:"orca-status"},suspend:{type:"boolean",default:!1},forge:{type:"object",additionalProperties:!1,properties:{
type:{type:"string",enum:["auto","local","github"],default:"auto"},apiUrl:{type:"string",pattern:"^https?://[^\
\\s/@?#]+(/[^\\s?#]*)?$",maxLength:2e3,"x-orca-message":"must be https://host/path, without a user name and pa\
ssword"}}},executor:{type:"string",enum:["process"],"x-orca-later":["container","kubernetes"],default:"process"},
isolation:{type:"string",enum:["preferred","required","none"],default:"preferred"},intervals:{type:"object",additionalProperties:!1,
properties:{pollSeconds:{type:"integer",minimum:1,maximum:86400,default:30},forgePollSeconds:{type:"integer",minimum:1,
maximum:86400,default:60}}},schedule:{type:"string",pattern:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",maxLength:200,"x-o\
rca-message":"must be a cron expression of five or six fields"},modelAliases:{$ref:"definitions.json#/definiti\
ons/modelAliases"},prices:!1,lease:!1,historyLimit:{type:"integer",minimum:1,maximum:1e3,default:10},gitBackend:{
type:"string",enum:["auto","native","isomorphic"],default:"auto"}}},Ye=new RegExp("^https?://[^\\s/@?#]+(/[^\\s?\
#]*)?$","u"),Je=new RegExp("^\\s*\\S+(\\s+\\S+){4,5}\\s*$","u");function Pe(s,{instancePath:i="",parentData:k,
parentDataProperty:x,rootData:g=s}={}){let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let a in s){
let u=r;if(typeof a=="string"){if(b(a)>63){let m={instancePath:i,schemaPath:"#/propertyNames/maxLength",keyword:"\
maxLength",params:{limit:63},message:"must NOT have more than 63 characters",schema:63,parentSchema:_.propertyNames,
data:a,propertyName:a};e===null?e=[m]:e.push(m),r++}if(!De.test(a)){let m={instancePath:i,schemaPath:"#/proper\
tyNames/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._]*$"},message:'must match pattern\
 "^[A-Za-z0-9][-A-Za-z0-9._]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._]*$",parentSchema:_.propertyNames,data:a,propertyName:a};
e===null?e=[m]:e.push(m),r++}}var t=u===r;if(!t){let m={instancePath:i,schemaPath:"#/propertyNames",keyword:"p\
ropertyNames",params:{propertyName:a},message:"property name must be valid",schema:_.propertyNames,parentSchema:_,
data:s};e===null?e=[m]:e.push(m),r++}}for(let a in s){let u=s[a];if(typeof u=="string"){if(b(u)>128){let m={instancePath:i+
"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/definitions/model/maxLength",keyword:"maxLength",params:{
limit:128},message:"must NOT have more than 128 characters",schema:128,parentSchema:v,data:u};e===null?e=[m]:e.
push(m),r++}if(!Q.test(u)){let m={instancePath:i+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/de\
finitions/model/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"},message:'m\
ust match pattern "^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$"',schema:"^[A-Za-z0-9][-A-Za-z0-9._:/@\\[\\]]*$",parentSchema:v,
data:u};e===null?e=[m]:e.push(m),r++}}else{let m={instancePath:i+"/"+a.replace(/~/g,"~0").replace(/\//g,"~1"),
schemaPath:"#/definitions/model/type",keyword:"type",params:{type:"string"},message:"must be string",schema:v.
type,parentSchema:v,data:u};e===null?e=[m]:e.push(m),r++}}}else{let a={instancePath:i,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object",schema:_.type,parentSchema:_,data:s};e===null?e=[a]:e.push(
a),r++}return Pe.errors=e,r===0}function Me(s,{instancePath:i="",parentData:k,parentDataProperty:x,rootData:g=s}={}){
let e=null,r=0;if(s&&typeof s=="object"&&!Array.isArray(s)){for(let t in s)if(!ee.call(S.properties,t)){let a={
instancePath:i,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:t},
message:"must NOT have additional properties",schema:!1,parentSchema:S,data:s};e===null?e=[a]:e.push(a),r++}if(s.
branch!==void 0){let t=s.branch;if(typeof t=="string"){if(b(t)>200){let a={instancePath:i+"/branch",schemaPath:"\
definitions.json#/definitions/branch/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have \
more than 200 characters",schema:200,parentSchema:q,data:t};e===null?e=[a]:e.push(a),r++}if(!be.test(t)){let a={
instancePath:i+"/branch",schemaPath:"definitions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"\
^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'\
must match pattern "^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',
schema:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:q,
data:t};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:i+"/branch",schemaPath:"definitions.json#/defin\
itions/branch/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.type,parentSchema:q,
data:t};e===null?e=[a]:e.push(a),r++}}if(s.statusBranch!==void 0){let t=s.statusBranch;if(typeof t=="string"){
if(b(t)>200){let a={instancePath:i+"/statusBranch",schemaPath:"definitions.json#/definitions/branch/maxLength",
keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",schema:200,parentSchema:q,
data:t};e===null?e=[a]:e.push(a),r++}if(!be.test(t)){let a={instancePath:i+"/statusBranch",schemaPath:"definit\
ions.json#/definitions/branch/pattern",keyword:"pattern",params:{pattern:"^(?![-/.])(?!.*(\\.\\.|//|/\\.|@\\{|[\\u0\
000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"},message:'must match pattern "^(?![-/.])(?!.*(\\.\\.\
|//|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$"',schema:"^(?![-/.])(?!.*(\\.\\.|/\
/|/\\.|@\\{|[\\u0000-\\u0020\\u007f~^:?*\\[\\\\]))(?!.*(/|\\.|\\.lock)$).+$",parentSchema:q,data:t};e===null?e=
[a]:e.push(a),r++}}else{let a={instancePath:i+"/statusBranch",schemaPath:"definitions.json#/definitions/branch\
/type",keyword:"type",params:{type:"string"},message:"must be string",schema:q.type,parentSchema:q,data:t};e===
null?e=[a]:e.push(a),r++}}if(s.suspend!==void 0){let t=s.suspend;if(typeof t!="boolean"){let a={instancePath:i+
"/suspend",schemaPath:"#/properties/suspend/type",keyword:"type",params:{type:"boolean"},message:"must be bool\
ean",schema:S.properties.suspend.type,parentSchema:S.properties.suspend,data:t};e===null?e=[a]:e.push(a),r++}}
if(s.forge!==void 0){let t=s.forge;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let a in t)if(!(a==="type"||
a==="apiUrl")){let u={instancePath:i+"/forge",schemaPath:"#/properties/forge/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:S.
properties.forge,data:t};e===null?e=[u]:e.push(u),r++}if(t.type!==void 0){let a=t.type;if(typeof a!="string"){
let u={instancePath:i+"/forge/type",schemaPath:"#/properties/forge/properties/type/type",keyword:"type",params:{
type:"string"},message:"must be string",schema:S.properties.forge.properties.type.type,parentSchema:S.properties.
forge.properties.type,data:a};e===null?e=[u]:e.push(u),r++}if(!(a==="auto"||a==="local"||a==="github")){let u={
instancePath:i+"/forge/type",schemaPath:"#/properties/forge/properties/type/enum",keyword:"enum",params:{allowedValues:S.
properties.forge.properties.type.enum},message:"must be equal to one of the allowed values",schema:S.properties.
forge.properties.type.enum,parentSchema:S.properties.forge.properties.type,data:a};e===null?e=[u]:e.push(u),r++}}
if(t.apiUrl!==void 0){let a=t.apiUrl;if(typeof a=="string"){if(b(a)>2e3){let u={instancePath:i+"/forge/apiUrl",
schemaPath:"#/properties/forge/properties/apiUrl/maxLength",keyword:"maxLength",params:{limit:2e3},message:"mu\
st NOT have more than 2000 characters",schema:2e3,parentSchema:S.properties.forge.properties.apiUrl,data:a};e===
null?e=[u]:e.push(u),r++}if(!Ye.test(a)){let u={instancePath:i+"/forge/apiUrl",schemaPath:"#/properties/forge/\
properties/apiUrl/pattern",keyword:"pattern",params:{pattern:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"},message:'m\
ust match pattern "^https?://[^\\s/@?#]+(/[^\\s?#]*)?$"',schema:"^https?://[^\\s/@?#]+(/[^\\s?#]*)?$",parentSchema:S.
properties.forge.properties.apiUrl,data:a};e===null?e=[u]:e.push(u),r++}}else{let u={instancePath:i+"/forge/ap\
iUrl",schemaPath:"#/properties/forge/properties/apiUrl/type",keyword:"type",params:{type:"string"},message:"mu\
st be string",schema:S.properties.forge.properties.apiUrl.type,parentSchema:S.properties.forge.properties.apiUrl,
data:a};e===null?e=[u]:e.push(u),r++}}}else{let a={instancePath:i+"/forge",schemaPath:"#/properties/forge/type",
keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.forge.type,parentSchema:S.properties.
forge,data:t};e===null?e=[a]:e.push(a),r++}}if(s.executor!==void 0){let t=s.executor;if(typeof t!="string"){let a={
instancePath:i+"/executor",schemaPath:"#/properties/executor/type",keyword:"type",params:{type:"string"},message:"\
must be string",schema:S.properties.executor.type,parentSchema:S.properties.executor,data:t};e===null?e=[a]:e.
push(a),r++}if(t!=="process"){let a={instancePath:i+"/executor",schemaPath:"#/properties/executor/enum",keyword:"\
enum",params:{allowedValues:S.properties.executor.enum},message:"must be equal to one of the allowed values",schema:S.
properties.executor.enum,parentSchema:S.properties.executor,data:t};e===null?e=[a]:e.push(a),r++}}if(s.isolation!==
void 0){let t=s.isolation;if(typeof t!="string"){let a={instancePath:i+"/isolation",schemaPath:"#/properties/i\
solation/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.isolation.type,
parentSchema:S.properties.isolation,data:t};e===null?e=[a]:e.push(a),r++}if(!(t==="preferred"||t==="required"||
t==="none")){let a={instancePath:i+"/isolation",schemaPath:"#/properties/isolation/enum",keyword:"enum",params:{
allowedValues:S.properties.isolation.enum},message:"must be equal to one of the allowed values",schema:S.properties.
isolation.enum,parentSchema:S.properties.isolation,data:t};e===null?e=[a]:e.push(a),r++}}if(s.intervals!==void 0){
let t=s.intervals;if(t&&typeof t=="object"&&!Array.isArray(t)){for(let a in t)if(!(a==="pollSeconds"||a==="for\
gePollSeconds")){let u={instancePath:i+"/intervals",schemaPath:"#/properties/intervals/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:a},message:"must NOT have additional properties",schema:!1,parentSchema:S.
properties.intervals,data:t};e===null?e=[u]:e.push(u),r++}if(t.pollSeconds!==void 0){let a=t.pollSeconds;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a))){let u={instancePath:i+"/intervals/pollSeconds",schemaPath:"#/proper\
ties/intervals/properties/pollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:S.
properties.intervals.properties.pollSeconds.type,parentSchema:S.properties.intervals.properties.pollSeconds,data:a};
e===null?e=[u]:e.push(u),r++}if(typeof a=="number"&&isFinite(a)){if(a>86400||isNaN(a)){let u={instancePath:i+"\
/intervals/pollSeconds",schemaPath:"#/properties/intervals/properties/pollSeconds/maximum",keyword:"maximum",params:{
comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:S.properties.intervals.properties.
pollSeconds,data:a};e===null?e=[u]:e.push(u),r++}if(a<1||isNaN(a)){let u={instancePath:i+"/intervals/pollSecon\
ds",schemaPath:"#/properties/intervals/properties/pollSeconds/minimum",keyword:"minimum",params:{comparison:">\
=",limit:1},message:"must be >= 1",schema:1,parentSchema:S.properties.intervals.properties.pollSeconds,data:a};
e===null?e=[u]:e.push(u),r++}}}if(t.forgePollSeconds!==void 0){let a=t.forgePollSeconds;if(!(typeof a=="number"&&
!(a%1)&&!isNaN(a)&&isFinite(a))){let u={instancePath:i+"/intervals/forgePollSeconds",schemaPath:"#/properties/\
intervals/properties/forgePollSeconds/type",keyword:"type",params:{type:"integer"},message:"must be integer",schema:S.
properties.intervals.properties.forgePollSeconds.type,parentSchema:S.properties.intervals.properties.forgePollSeconds,
data:a};e===null?e=[u]:e.push(u),r++}if(typeof a=="number"&&isFinite(a)){if(a>86400||isNaN(a)){let u={instancePath:i+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:86400},message:"must be <= 86400",schema:86400,parentSchema:S.properties.
intervals.properties.forgePollSeconds,data:a};e===null?e=[u]:e.push(u),r++}if(a<1||isNaN(a)){let u={instancePath:i+
"/intervals/forgePollSeconds",schemaPath:"#/properties/intervals/properties/forgePollSeconds/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:S.properties.intervals.
properties.forgePollSeconds,data:a};e===null?e=[u]:e.push(u),r++}}}}else{let a={instancePath:i+"/intervals",schemaPath:"\
#/properties/intervals/type",keyword:"type",params:{type:"object"},message:"must be object",schema:S.properties.
intervals.type,parentSchema:S.properties.intervals,data:t};e===null?e=[a]:e.push(a),r++}}if(s.schedule!==void 0){
let t=s.schedule;if(typeof t=="string"){if(b(t)>200){let a={instancePath:i+"/schedule",schemaPath:"#/propertie\
s/schedule/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters",
schema:200,parentSchema:S.properties.schedule,data:t};e===null?e=[a]:e.push(a),r++}if(!Je.test(t)){let a={instancePath:i+
"/schedule",schemaPath:"#/properties/schedule/pattern",keyword:"pattern",params:{pattern:"^\\s*\\S+(\\s+\\S+){4,5}\
\\s*$"},message:'must match pattern "^\\s*\\S+(\\s+\\S+){4,5}\\s*$"',schema:"^\\s*\\S+(\\s+\\S+){4,5}\\s*$",parentSchema:S.
properties.schedule,data:t};e===null?e=[a]:e.push(a),r++}}else{let a={instancePath:i+"/schedule",schemaPath:"#\
/properties/schedule/type",keyword:"type",params:{type:"string"},message:"must be string",schema:S.properties.
schedule.type,parentSchema:S.properties.schedule,data:t};e===null?e=[a]:e.push(a),r++}}if(s.modelAliases!==void 0&&
(Pe(s.modelAliases,{instancePath:i+"/modelAliases",parentData:s,parentDataProperty:"modelAliases",rootData:g})||
(e=e===null?Pe.errors:e.concat(Pe.errors),r=e.length)),s.prices!==void 0){let t={instancePath:i+"/prices",schemaPath:"\
#/properties/prices/false schema",keyword:"false schema",params:{},message:"boolean schema is false",schema:!1,
parentSchema:S.properties.prices,data:s.prices};e===null?e=[t]:e.push(t),r++}if(s.lease!==void 0){let t={instancePath:i+
"/lease",schemaPath:"#/properties/lease/false schema",keyword:"false schema",params:{},message:"boolean schema\
 is false",schema:!1,parentSchema:S.properties.lease,data:s.lease};e===null?e=[t]:e.push(t),r++}if(s.historyLimit!==
void 0){let t=s.historyLimit;if(!(typeof t=="number"&&!(t%1)&&!isNaN(t)&&isFinite(t))){let a={instancePath:i+"\
/historyLimit",schemaPath:"#/properties/historyLimit/type",keyword:"type",params:{type:"integer"},message:"mus\
t be integer",schema:S.properties.historyLimit.type,parentSchema:S.properties.historyLimit,data:t};e===null?e=
[a]:e.push(a),r++}if(typeof t=="number"&&isFinite(t)){if(t>1e3||isNaN(t)){let a={instancePath:i+"/historyLimit",
schemaPath:"#/properties/historyLimit/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3},message:"m\
ust be <= 1000",schema:1e3,parentSchema:S.properties.historyLimit,data:t};e===null?e=[a]:e.push(a),r++}if(t<1||
isNaN(t)){let a={instancePath:i+"/historyLimit",schemaPath:"#/properties/historyLimit/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:1},message:"must be >= 1",schema:1,parentSchema:S.properties.historyLimit,data:t};
e===null?e=[a]:e.push(a),r++}}}if(s.gitBackend!==void 0){let t=s.gitBackend;if(typeof t!="string"){let a={instancePath:i+
"/gitBackend",schemaPath:"#/properties/gitBackend/type",keyword:"type",params:{type:"string"},message:"must be\
 string",schema:S.properties.gitBackend.type,parentSchema:S.properties.gitBackend,data:t};e===null?e=[a]:e.push(
a),r++}if(!(t==="auto"||t==="native"||t==="isomorphic")){let a={instancePath:i+"/gitBackend",schemaPath:"#/pro\
perties/gitBackend/enum",keyword:"enum",params:{allowedValues:S.properties.gitBackend.enum},message:"must be e\
qual to one of the allowed values",schema:S.properties.gitBackend.enum,parentSchema:S.properties.gitBackend,data:t};
e===null?e=[a]:e.push(a),r++}}}else{let t={instancePath:i,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object",schema:S.type,parentSchema:S,data:s};e===null?e=[t]:e.push(t),r++}return Me.errors=
e,r===0}export{as as AgentPod,ts as AgentPool,rs as DevTask,ss as Project,is as Settings};
